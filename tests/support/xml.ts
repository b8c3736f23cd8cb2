/** XML: reads a document into a small tree, or says where it is not well formed. */
import { SaxesParser } from 'saxes';

export interface XmlElement {
  /** As written, with its prefix: `media:content`. */
  readonly name: string;
  /** The namespace; empty when there is none. */
  readonly uri: string;
  /** Without prefix: `content`. */
  readonly local: string;
  /** Values by name as written. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** All text inside, that of the descendants included. */
  readonly text: string;
}

interface Open {
  readonly name: string;
  readonly uri: string;
  readonly local: string;
  readonly attributes: Record<string, string>;
  readonly children: XmlElement[];
  text: string;
}

/** The root element; throws an `Error` with line and column when the text is not well formed, namespaces included. */
export function parseXml(text: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const open: Open[] = [];
  let root: XmlElement | undefined;
  const addText = (value: string) => {
    for (const element of open) element.text += value;
  };

  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, uri, local, attributes }) => {
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value]);
    const element: Open = { name, uri, local, attributes: Object.fromEntries(values), children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
    root ??= element;
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(text).close();

  if (!root) throw new Error('1:0: the document has no element');
  return root;
}

/** The elements inside `element`, at any depth, with this name as written, in document order. */
export function elementsNamed(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...elementsNamed(child, name)]);
}
