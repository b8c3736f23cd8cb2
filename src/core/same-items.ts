/** Same items: whether two lists have the same things. */

/** Whether they have the same things in the same order. */
export function sameItems(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one === other || (one.length === other.length && one.every((each, index) => each === other[index]));
}
