/** Alike sounds: words of one length that differ in a letter that sounds like another, or in the order of their letters. */

/** Whether two words sound alike: "Brandreth" and "Brandrith", "Ruiz" and "Ruis". */
export function soundAlike(one: string, other: string): boolean {
  return one.length === other.length && soundOf(one) === soundOf(other);
}

/** The letters of a word in one order, with one for all that sound alike. */
function soundOf(word: string): string {
  const letters = word.toLowerCase().replace(/[iy]/g, 'e').replaceAll('k', 'c').replaceAll('z', 's');
  return [...letters].sort().join('');
}
