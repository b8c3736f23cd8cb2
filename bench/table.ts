/** Table: what was measured, for people. */
import type { Summaries, Summary } from './measure.ts';

/** One line of the table. */
export interface Row {
  readonly name: string;
  readonly summaries: Summaries;
}

/** A Markdown table; each line is compared with the first. */
export function tableOf(rows: readonly Row[]): string {
  const first = rows[0]?.summaries;
  const lines = rows.map(({ name, summaries }) => {
    const { wall, cpu, cpuWithStart, peakMegabytes } = summaries;
    return [
      name,
      `${secondsText(wall)}${ratioText(wall, first?.wall)}`,
      `${secondsText(cpu)}${ratioText(cpu, first?.cpu)}`,
      `${secondsText(cpuWithStart)}${ratioText(cpuWithStart, first?.cpuWithStart)}`,
      `${Math.round(peakMegabytes.median)} MB`,
    ];
  });
  const heads = ['', 'Seconds', 'Processor seconds', 'With start-up', 'Peak memory'];
  return [heads, heads.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function secondsText({ median, spread }: Summary): string {
  return `${median.toFixed(2)} ± ${(spread / 2).toFixed(2)}`;
}

function ratioText({ median }: Summary, base: Summary | undefined): string {
  return base && base.median !== median ? ` (× ${(median / base.median).toFixed(2)})` : '';
}
