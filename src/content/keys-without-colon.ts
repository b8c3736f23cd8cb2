/** Keys without their colon: lines that begin with the name of a key, where the YAML alone cannot know that it is one. */
import type { Problem } from '../core/problem.ts';
import type { Check } from '../core/schema.ts';
import { NO_COLON } from '../core/yaml-keyless-lines.ts';

/** The same problems; one of such a line says where the colon belongs. */
export function withColons(problems: readonly Problem[], check: Check): readonly Problem[] {
  return problems.map((problem) => {
    const [, key] = /^([\w-]+)\s+\S/.exec(problem.place?.lineText ?? '') ?? [];
    if (problem.code !== 'yaml/syntax' || problem.what !== NO_COLON || key === undefined || !isKey(key, check))
      return problem;
    return { ...problem, fix: `Write a colon after ${key}, and a space: ${key}: …` };
  });
}

function isKey(key: string, check: Check): boolean {
  return check({ [key]: null }).every(({ path, finding }) => path[0] !== key || finding.code !== 'key/unknown');
}
