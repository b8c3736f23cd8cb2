/**
 * GitHub report: workflow commands, which GitHub Actions shows beside the changed lines.
 *
 * https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
 */
import { inFileOrder, messageOf, type Problem } from '../core/problem.ts';

/** A command for each problem, in file order; nothing when there is none. */
export function githubReport(problems: readonly Problem[]): string {
  return inFileOrder(problems).map(command).join('');
}

function command(problem: Problem): string {
  const { code, severity, file, place } = problem;
  const properties = {
    file,
    ...(place && { line: place.line, col: place.column, endColumn: place.endColumn }),
    title: code,
  };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapedProperty(String(value))}`);
  return `::${severity} ${list.join(',')}::${escaped(messageOf(problem))}\n`;
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedProperty(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
