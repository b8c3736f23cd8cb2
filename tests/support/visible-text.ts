/** Visible text: what a page says to those who see and those who listen. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

const SPOKEN = ['alt', 'aria-label', 'title', 'placeholder', 'value', 'label'];

/** Text and spoken attributes of a document, each piece on a line of its own; scripts and styles say nothing. */
export function visibleText(html: string): string {
  return below(parse(html)).join('\n');
}

function below(node: DefaultTreeAdapterTypes.ParentNode): string[] {
  return node.childNodes.flatMap((child) => {
    if (child.nodeName === '#text' && 'value' in child) return [child.value.trim()].filter((text) => text !== '');
    if (!('tagName' in child) || /^(?:script|style)$/.test(child.tagName)) return [];
    const isDescription = child.attrs.some(({ name, value }) => name === 'name' && value === 'description');
    const spoken = child.attrs.filter(({ name }) => SPOKEN.includes(name) || (isDescription && name === 'content'));
    const hidden = child.attrs.some(({ name, value }) => name === 'type' && value === 'hidden');
    return hidden ? [] : [...spoken.map(({ value }) => value), ...below(child)];
  });
}
