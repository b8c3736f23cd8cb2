/**
 * Shortcodes in templates: the elements in Nunjucks, Liquid and JavaScript templates, in the syntax that articles have.
 *
 * Eleventy's `addShortcode` differs from engine to engine (Nunjucks wants commas, Liquid refuses `limit=6`), so these
 * are tags of ours over the one argument reader.
 */
import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { pictureFinding } from '../checks/pictures.ts';
import type { Element, ElementContent } from '../content/element.ts';
import { pictureFile } from '../content/link-article.ts';
import type { World } from '../content/world.ts';
import { trusted } from '../core/markup.ts';
import { type Severities, withSeverities } from '../core/severities.ts';
import { type Argument, type ArgumentValue, isVariable, readArguments } from '../core/shortcode-arguments.ts';
import type { EleventyConfig } from './config.ts';
import { withoutDots } from './loading.ts';
import { createProjectFiles } from './project-files.ts';

/** The project that the templates belong to. */
export interface TemplateProject {
  readonly root: string;
  /** Whether files that begin with `/` are files of the site's own, which it copies itself. */
  readonly rootIsForeign: boolean;
  /** The weights that the site has given to kinds of problem. */
  readonly severities: Severities;
}

/** Registers all elements with Eleventy's template languages. While there is no world, because the content has problems, they print nothing. A problem that the site has made a warning, or switched off, stops no build here either. */
export function addTemplateShortcodes(
  eleventyConfig: EleventyConfig,
  elements: readonly Element[],
  world: () => World | undefined,
  project: TemplateProject,
): void {
  for (const element of elements) {
    // A shortcode of the site with this name was there first.
    if (
      element.shortcode in eleventyConfig.getShortcodes() ||
      element.shortcode in eleventyConfig.getPairedShortcodes()
    )
      continue;
    const print: Print = (values, content, spot) => {
      const loaded = world();
      return loaded ? printElement(element, values, content, spot, loaded, project) : '';
    };
    eleventyConfig.addNunjucksTag(element.shortcode, nunjucksTag(element, print));
    eleventyConfig.addLiquidTag(element.shortcode, liquidTag(element, print));
    eleventyConfig.addJavaScriptFunction(
      element.shortcode,
      function (
        this: { readonly page?: { readonly inputPath?: string } } | undefined,
        first: unknown,
        second: unknown,
      ) {
        const inputPath = this?.page?.inputPath;
        const spot = { inputPath, where: () => placeInScript(inputPath) };
        return element.paired ? print(asValues(second), String(first ?? ''), spot) : print(asValues(first), '', spot);
      },
    );
  }
}

/** Where a shortcode stands. */
interface Spot {
  /** The page's template, with `./`. */
  readonly inputPath: string | undefined;
  /** In words; only asked when something is wrong. */
  where(): string;
}

type Print = (values: Readonly<Record<string, unknown>>, content: string, spot: Spot) => string | Promise<string>;

/** Finds a template variable. */
type LookUp = (name: string) => unknown;

function printElement(
  element: Element,
  values: Readonly<Record<string, unknown>>,
  content: string,
  { inputPath, where }: Spot,
  world: World,
  { root, rootIsForeign, severities }: TemplateProject,
): string | Promise<string> {
  const file = withoutDots(inputPath ?? '');
  const files = createProjectFiles(root);
  const isOurs = (src: string) => !(rootIsForeign && src.startsWith('/'));
  const isThere = (src: string) => !isOurs(src) || files.fileExists(pictureFile(src, file));
  const misused = element.check(values).map(({ finding }) => finding);
  const untrue = () => [
    ...element.verify(values, { catalogue: world.catalogue, now: world.now, isThere }).map(({ finding }) => finding),
    ...element.pictures(values).flatMap(({ src }) => {
      const finding = isOurs(src) && pictureFinding(src, pictureFile(src, file), files);
      return finding ? [finding] : [];
    }),
  ];
  const findings = (misused.length > 0 ? misused : untrue()).map((finding) => ({
    severity: 'error' as const,
    ...finding,
  }));
  const errors = withSeverities(findings, severities).filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    throw new Error(
      `{% ${element.shortcode} %} in ${where()}: ${errors.map(({ what, fix }) => `${what} ${fix}`).join(' ')}`,
    );
  }
  const printed = element.render(values, contentFrom(content), { world, file });
  return printed instanceof Promise ? printed.then(String) : printed.toString();
}

/** A line of a template's text is a line of its file once the front matter above it is counted. */
function placeIn(inputPath: string | undefined, text: string, line: number): string {
  if (inputPath === undefined) return `a template, line ${line}`;
  const file = existsSync(inputPath) ? readFileSync(inputPath, 'utf8') : text;
  const start = file.indexOf(text);
  if (start < 0) return `a layout or include of ${inputPath}, line ${line}`;
  return `${inputPath}, line ${line + file.slice(0, start).split('\n').length - 1}`;
}

/** JavaScript knows the line by its stack alone. */
function placeInScript(inputPath: string | undefined): string {
  if (inputPath === undefined) return 'a template';
  const call = new Error().stack?.split('\n').find((line) => line.includes(`/${posix.basename(inputPath)}`));
  const line = /:(\d+):\d+\)?$/.exec(call ?? '')?.[1];
  return line === undefined ? inputPath : `${inputPath}, line ${line}`;
}

function contentFrom(markup: string): ElementContent {
  const paragraphs = markup
    .split(/<\/p>|\n[ \t]*\n/)
    .map((part) =>
      decode(part.replace(/<[^>]*>/g, ''))
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((text) => text !== '');
  return { html: trusted(markup), paragraphs };
}

function decode(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&amp;': '&',
    '&lt;': '<',
    '&gt;': '>',
    '&quot;': '"',
    '&#39;': "'",
  };
  return text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity);
}

function asValues(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function valuesFrom(
  element: Element,
  text: string,
  where: () => string,
  lookUp: LookUp,
): Readonly<Record<string, unknown>> {
  const given = readArguments(text);
  if ('what' in given) throw new Error(`{% ${element.shortcode} %} in ${where()}: ${given.what} ${given.fix}`);
  let position = 0;
  return Object.fromEntries(
    given.map((argument: Argument) => {
      const name = argument.name ?? element.positional[position];
      if (argument.name === undefined) position += 1;
      if (name === undefined)
        throw new Error(`{% ${element.shortcode} %} in ${where()}: give every argument a name, as in key="value".`);
      return [name, resolveValue(argument.value, lookUp)] as const;
    }),
  );
}

function resolveValue(value: ArgumentValue, lookUp: LookUp): unknown {
  if (Array.isArray(value)) return value.map((item: ArgumentValue) => resolveValue(item, lookUp));
  if (!isVariable(value)) return value;
  const [first = '', ...rest] = stepsOf(value.variable);
  return rest.reduce<unknown>((found, key) => (found as Record<string, unknown> | undefined)?.[key], lookUp(first));
}

function stepsOf(variable: string): readonly string[] {
  return variable.replace(/\[(\d+)\]/g, '.$1').split('.');
}

/** The names of all variables in arguments, each once: `show` for `show.title`. */
function variablesIn(text: string): readonly string[] {
  const given = readArguments(text);
  if ('what' in given) return [];
  const names = given
    .flatMap(({ value }) => (Array.isArray(value) ? value : [value]))
    .flatMap((value: ArgumentValue) => (isVariable(value) ? (stepsOf(value.variable)[0] ?? []) : []));
  return [...new Set(names)];
}

interface NunjucksParser {
  readonly tokens: { readonly str: string; readonly index: number; forwardN(count: number): void };
  nextToken(): { readonly lineno: number; readonly colno: number };
  advanceAfterBlockEnd(name?: string): void;
  parseUntilBlocks(name: string): unknown;
  peekToken(): unknown;
}

interface NunjucksNodes {
  readonly NodeList: new (line: number, column: number, children: readonly unknown[]) => unknown;
  readonly Literal: new (line: number, column: number, value: string) => unknown;
  readonly Symbol: new (line: number, column: number, name: string) => unknown;
  readonly CallExtension: CallNode;
  readonly CallExtensionAsync: CallNode;
}

type CallNode = new (extension: unknown, method: string, values: unknown, bodies?: readonly unknown[]) => unknown;

type Callback = (error: unknown, result?: unknown) => void;

interface NunjucksLibrary {
  readonly runtime: { readonly SafeString: new (text: unknown) => unknown };
}

interface NunjucksContext {
  readonly ctx: { readonly page?: { readonly inputPath?: string } };
}

function nunjucksTag(element: Element, print: Print) {
  return (nunjucks: NunjucksLibrary) => ({
    tags: [element.shortcode],
    parse(this: unknown, parser: NunjucksParser, nodes: NunjucksNodes) {
      const { lineno, colno } = parser.nextToken();
      const { str, index } = parser.tokens;
      const capture = element.awaits ? openCapture(str.slice(0, index)) : undefined;
      if (capture !== undefined) throw new Error(cannotWait(element, lineno + 1, capture));
      const length = argumentsLength(str.slice(index));
      const text = str.slice(index, index + length);
      parser.tokens.forwardN(length);
      parser.advanceAfterBlockEnd(element.shortcode);
      const values = new nodes.NodeList(lineno, colno, [
        new nodes.Literal(lineno, colno, text),
        new nodes.Literal(lineno, colno, str),
        new nodes.Literal(lineno, colno, String(lineno + 1)),
        // Nunjucks itself looks them up: only it can see the variable of a loop.
        ...variablesIn(text).map((name) => new nodes.Symbol(lineno, colno, name)),
      ]);
      const [Call, method] = element.awaits ? [nodes.CallExtensionAsync, 'runLater'] : [nodes.CallExtension, 'run'];
      if (!element.paired) return new Call(this, method, values);
      const body = parser.parseUntilBlocks(`end${element.shortcode}`);
      if (!parser.peekToken()) throw new Error(neverClosed(element, lineno + 1));
      parser.advanceAfterBlockEnd();
      return new Call(this, method, values, [body]);
    },
    run(context: NunjucksContext, ...given: readonly unknown[]) {
      const body = element.paired ? (given.at(-1) as () => unknown)() : '';
      return new nunjucks.runtime.SafeString(printed(context, given, body));
    },
    /** Nunjucks hands a body to an asynchronous tag as a function with a callback of its own. */
    runLater(context: NunjucksContext, ...given: readonly unknown[]) {
      const done = given.at(-1) as Callback;
      const finish = async (body: unknown) => new nunjucks.runtime.SafeString(await printed(context, given, body));
      const print = (body: unknown) =>
        finish(body).then(
          (result) => done(null, result),
          (error) => done(error),
        );
      if (!element.paired) return print('');
      return (given.at(-2) as (then: Callback) => void)((error, body) => (error ? done(error) : print(body)));
    },
  });

  function printed(context: NunjucksContext, given: readonly unknown[], body: unknown) {
    const [text, template, line, ...rest] = given;
    const inputPath = context.ctx.page?.inputPath;
    const where = () => placeIn(inputPath, String(template), Number(line));
    const names = variablesIn(String(text));
    const values = valuesFrom(element, String(text), where, (name) => rest[names.indexOf(name)]);
    return print(values, String(body ?? ''), { inputPath, where });
  }
}

/** The innermost tag that is still open and collects what stands in it: what comes later would be lost without a word. */
function openCapture(before: string): string | undefined {
  const open: string[] = [];
  for (const [, end, name = ''] of before.matchAll(CAPTURE)) {
    if (end === undefined) open.push(name);
    else open.pop();
  }
  return open.at(-1);
}

/** `{% set name %}`, but not `{% set name = value %}`. */
const CAPTURE = /\{%-?\s*(end)?(set(?![^%=]*=)|macro|call|filter)\b/g;

function cannotWait({ shortcode }: Element, line: number, capture: string): string {
  return `{% ${shortcode} %} in line ${line} stands inside {% ${capture} %}, where Nunjucks does not wait for it. Put it where it is to be printed, or in an include.`;
}

function neverClosed({ shortcode }: Element, line: number): string {
  return `{% ${shortcode} %} in line ${line} is never closed. Write {% end${shortcode} %} where it ends.`;
}

/** How long the arguments are, up to the end of the tag. */
function argumentsLength(text: string): number {
  let quote = '';
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (quote !== '') {
      if (character === '\\') at += 1;
      else if (character === quote) quote = '';
    } else if (character === '"' || character === "'") {
      quote = character;
    } else if (text.startsWith('%}', at) || text.startsWith('-%}', at)) {
      return at;
    }
  }
  return 0;
}

interface LiquidStream {
  on(event: string, run: (template: unknown) => void): LiquidStream;
  start(): void;
  stop(): void;
}

interface LiquidTag {
  readonly liquid: {
    readonly parser: { parseStream(tokens: unknown): LiquidStream };
    readonly renderer: { renderTemplates(templates: readonly unknown[], context: unknown): unknown };
  };
  text: string;
  template: string;
  line: number;
  templates: unknown[];
}

interface LiquidContext {
  getSync(path: readonly string[]): unknown;
}

function liquidTag(element: Element, print: Print) {
  return () => ({
    parse(
      this: LiquidTag,
      token: { readonly args: string; readonly input: string; getPosition(): readonly [number, number] },
      remaining: unknown,
    ) {
      this.text = token.args;
      this.template = token.input;
      this.line = token.getPosition()[0];
      this.templates = [];
      if (!element.paired) return;
      const stream = this.liquid.parser.parseStream(remaining);
      stream
        .on('template', (template) => this.templates.push(template))
        .on(`tag:end${element.shortcode}`, () => stream.stop())
        .on('end', () => {
          throw new Error(neverClosed(element, this.line));
        });
      stream.start();
    },
    *render(this: LiquidTag, context: LiquidContext): Generator<unknown, string, unknown> {
      const body = element.paired ? yield this.liquid.renderer.renderTemplates(this.templates, context) : '';
      const page = context.getSync(['page']) as { inputPath?: string } | undefined;
      const where = () => placeIn(page?.inputPath, this.template, this.line);
      const spot = { inputPath: page?.inputPath, where };
      return String(
        yield print(
          valuesFrom(element, this.text, where, (name) => context.getSync([name])),
          String(body ?? ''),
          spot,
        ),
      );
    },
  });
}
