/** Terminal colours: takes them out of what a program printed. */

const ESCAPE = String.fromCharCode(27);
const COLOUR = new RegExp(`${ESCAPE}\\[[0-9;?]*[A-Za-z]`, 'g');

export function withoutColour(text: string): string {
  return text.replace(COLOUR, '');
}
