/** Page elements: every element of an HTML document, as a browser without scripts would see it. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

export interface PageElement {
  readonly name: string;
  /** Values by name; `xlink:href` and the like with their prefix. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The line of the start tag; 0 for an element that is not written in the source. */
  readonly line: number;
}

/** All elements in document order, those inside `noscript` and `template` included. */
export function pageElements(html: string): PageElement[] {
  return below(parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false }));
}

function below(node: DefaultTreeAdapterTypes.ParentNode): PageElement[] {
  return node.childNodes.flatMap((child) => {
    if (!('tagName' in child)) return [];

    const attributes = child.attrs.map(({ prefix, name, value }) => [prefix ? `${prefix}:${name}` : name, value]);
    const element = {
      name: child.tagName,
      attributes: Object.fromEntries(attributes),
      line: child.sourceCodeLocation?.startLine ?? 0,
    };
    return [element, ...below(child), ...('content' in child ? below(child.content) : [])];
  });
}
