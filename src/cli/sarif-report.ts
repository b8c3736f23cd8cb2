/**
 * SARIF report: problems for code scanning and other tools that read the standard.
 *
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
import { createHash } from 'node:crypto';
import { inFileOrder, messageOf, type Problem } from '../core/problem.ts';
import { editorialCodes, type ProblemCode, problemCodes } from '../core/problem-codes.ts';
import { isEditorial } from '../core/severities.ts';
import { ownVersion } from './own-version.ts';

/** The problems in file order, as one run; every code is a rule, whether it occurs or not. */
export function sarifReport(problems: readonly Problem[]): string {
  const codes = Object.keys(problemCodes) as readonly ProblemCode[];
  const seen = new Map<string, number>();
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Standfirst', semanticVersion: ownVersion(), rules: codes.map(rule) } },
        columnKind: 'utf16CodeUnits',
        results: inFileOrder(problems).map((problem) => ({
          ruleId: problem.code,
          ruleIndex: codes.indexOf(problem.code),
          level: problem.severity,
          message: { text: messageOf(problem) },
          locations: [{ physicalLocation: locationOf(problem) }],
          partialFingerprints: { 'standfirst/v1': fingerprint(problem, seen) },
        })),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function rule(code: ProblemCode) {
  const help = isEditorial(code)
    ? 'A site can change the severity (option "problems"), and a comment in the text can allow it: standfirst-allow.'
    : 'A page with this problem cannot be printed, or would harm readers, so that it always stops a build.';
  return {
    id: code,
    shortDescription: { text: problemCodes[code] },
    help: { text: `${problemCodes[code]} ${help}` },
    defaultConfiguration: { level: isEditorial(code) ? editorialCodes[code] : 'error' },
  };
}

function locationOf({ file, place }: Problem) {
  return {
    artifactLocation: { uri: file.split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' },
    ...(place && { region: { startLine: place.line, startColumn: place.column, endColumn: place.endColumn } }),
  };
}

/** The same for a problem that has only moved to another line. `seen` counts those that are otherwise alike. */
function fingerprint({ code, file, place, what }: Problem, seen: Map<string, number>): string {
  const text = [code, file, place?.lineText.trim() ?? '', what].join('\n');
  const count = seen.get(text) ?? 0;
  seen.set(text, count + 1);
  return createHash('sha256').update(`${text}\n${count}`).digest('hex').slice(0, 32);
}
