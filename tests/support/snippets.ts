/** Snippets: what an editor writes when one is chosen and every tab stop is left as it is. */

/** The circumstances in which every snippet is used here. */
const variables: Readonly<Record<string, string>> = {
  CURRENT_YEAR: '2026',
  CURRENT_MONTH: '11',
  CURRENT_DATE: '24',
  TM_SELECTED_TEXT: 'Words that were selected.',
};

/** The text of a snippet in VS Code's form: `${1:words}`, `${1|a,b|}`, `$0`, `$VARIABLE`, `\$`. */
export function expanded(body: readonly string[]): string {
  let text = body.join('\n');
  // The innermost first: a tab stop may stand in another.
  for (let before = ''; before !== text; ) {
    before = text;
    text = text
      .replace(/\$\{\d+\|((?:\\.|[^|\\])*?)(?:(?<!\\),(?:\\.|[^|\\])*)?\|\}/g, (_whole, first: string) => first)
      .replace(/\$\{\d+:((?:\\.|[^${}\\])*)\}/g, '$1');
  }
  return text
    .replace(/(?<!\\)\$(?:\{?(\d+|[A-Z_]+)\}?)/g, (_whole, name: string) => variables[name] ?? '')
    .replace(/\\(.)/g, '$1');
}
