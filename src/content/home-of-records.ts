/** Home of records: the folder that the records of a kind are in, as messages name it. */

/** Such as `_data/shows/`; without a record that could tell it, `the data folder`. */
export function homeOf(records: ReadonlyMap<string, { readonly file: string }>): string {
  const [first] = records.values();
  return first === undefined ? 'the data folder' : first.file.slice(0, first.file.lastIndexOf('/') + 1);
}
