/**
 * Problem matcher: what VS Code would put into its Problems panel for the lines that a task prints.
 *
 * The rules are those of VS Code: it keeps as many last lines as the longest pattern has; after each line the patterns
 * are tried on the newest lines, the longest first and in the order of the file; a match empties what is kept; a property
 * that several lines of a pattern give is joined with a line break.
 */

/** One line of a pattern in `tasks.json`. Numbers name groups of the expression. */
export interface PatternLine {
  readonly regexp: string;
  readonly kind?: 'file';
  readonly file?: number;
  readonly line?: number;
  readonly column?: number;
  readonly severity?: number;
  readonly code?: number;
  readonly message?: number;
}

/** An entry of the Problems panel. */
export interface Marker {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  readonly severity: string;
  readonly code: string;
  readonly message: string;
}

/** The entries that the patterns make of what was printed. */
export function markersOf(patterns: readonly (readonly PatternLine[])[], printed: string): readonly Marker[] {
  const longest = Math.max(...patterns.map(({ length }) => length));
  const markers: Marker[] = [];
  let kept: string[] = [];
  for (const line of printed.split('\n')) {
    kept = [...kept, line].slice(-longest);
    const marker = newest(patterns, kept);
    if (!marker) continue;
    markers.push(marker);
    kept = [];
  }
  return markers;
}

function newest(patterns: readonly (readonly PatternLine[])[], kept: readonly string[]): Marker | undefined {
  for (let start = 0; start < kept.length; start += 1) {
    const lines = kept.slice(start);
    for (const pattern of patterns.filter(({ length }) => length === lines.length)) {
      const marker = matched(pattern, lines);
      if (marker) return marker;
    }
  }
  return undefined;
}

function matched(pattern: readonly PatternLine[], lines: readonly string[]): Marker | undefined {
  const found: Partial<Record<keyof Omit<PatternLine, 'regexp' | 'kind'>, string>> = {};
  for (const [index, part] of pattern.entries()) {
    const match = new RegExp(part.regexp).exec(lines[index] ?? '');
    if (!match) return undefined;
    for (const property of ['file', 'line', 'column', 'severity', 'code', 'message'] as const) {
      const text = part[property] === undefined ? undefined : match[part[property]];
      if (text !== undefined) found[property] = found[property] === undefined ? text : `${found[property]}\n${text}`;
    }
  }
  const { file, line, column, severity = '', code = '', message } = found;
  // VS Code drops a match without a file, a message or, unless whole files are meant, a place.
  if (file === undefined || message === undefined || (line === undefined && pattern[0]?.kind !== 'file'))
    return undefined;
  return {
    file,
    ...(line !== undefined && { line: Number(line) }),
    ...(column !== undefined && { column: Number(column) }),
    severity,
    code,
    message,
  };
}
