/** Counts in words: small numbers as messages say them. */

/** `three` for 3; from ten on, the number. */
export function countInWords(count: number): string {
  return WORDS[count] ?? String(count);
}

const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** `1 item`, `2 items`. */
export function counted(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

/** `This line is`, `This line and the next two are`: how a sentence about lines one below the other begins. */
export function linesOfRun(count: number, one: string, several: string): string {
  return count < 2 ? `This line ${one}` : `This line and the next ${countInWords(count - 1)} ${several}`;
}
