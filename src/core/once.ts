/** Once: a value that is made when it is first asked for, and kept. */

/** A function that makes a value at its first call and gives the same one ever after. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
