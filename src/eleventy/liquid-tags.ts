/** Liquid tags: an element as a tag of Liquid, which parses its own arguments and prints what it is handed. */
import type { Element } from '../content/element.ts';
import { neverClosed, type Print, placeIn, type TemplatePage, valuesFrom } from './template-arguments.ts';

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

/** What Eleventy's `addLiquidTag` wants for an element. */
export function liquidTag(element: Element, print: Print) {
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
      const page = context.getSync(['page']) as TemplatePage | undefined;
      const where = () => placeIn(page?.inputPath, this.template, this.line);
      const spot = { page, where };
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
