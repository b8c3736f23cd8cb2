/** Nunjucks tags: an element as a tag of Nunjucks, which parses its own arguments and prints what it is handed. */
import type { Element } from '../content/element.ts';
import {
  argumentsLength,
  neverClosed,
  type Print,
  placeIn,
  type TemplatePage,
  valuesFrom,
  variablesIn,
} from './template-arguments.ts';

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
  readonly ctx: { readonly page?: TemplatePage };
}

/** What Eleventy's `addNunjucksTag` wants for an element. */
export function nunjucksTag(element: Element, print: Print) {
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
    const { page } = context.ctx;
    const where = () => placeIn(page?.inputPath, String(template), Number(line));
    const names = variablesIn(String(text));
    const values = valuesFrom(element, String(text), where, (name) => rest[names.indexOf(name)]);
    return print(values, String(body ?? ''), { page, where });
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
