/** Table: what was measured, for people. */
import type { Summary } from './measure.ts';

/** One line of the table: the summary of each measure, under its name. All lines have the same measures. */
export interface Row {
  readonly name: string;
  readonly summaries: Readonly<Record<string, Summary>>;
}

/** A Markdown table; each line is compared with the first. */
export function tableOf(rows: readonly Row[]): string {
  const first = rows[0]?.summaries ?? {};
  const lines = rows.map(({ name, summaries }) => [
    name,
    ...Object.entries(summaries).map(([measure, summary]) => cellOf(summary, first[measure])),
  ]);
  const heads = ['', ...Object.keys(first)];
  return [heads, heads.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function cellOf({ median, spread }: Summary, base: Summary | undefined): string {
  const digits = median >= 100 ? 0 : 2;
  const ratio = base && base.median !== median && base.median > 0 ? ` (× ${(median / base.median).toFixed(2)})` : '';
  return `${median.toFixed(digits)}${spread > 0 ? ` ± ${(spread / 2).toFixed(digits)}` : ''}${ratio}`;
}
