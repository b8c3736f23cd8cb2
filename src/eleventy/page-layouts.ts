/** Page layouts: the layouts that the option `pages` names have to be there. */
import { chosenKinds, type PagesOption } from '../content/page-choices.ts';
import type { Fault } from '../core/fault.ts';
import { suggestion } from '../core/nearest.ts';

/** The layouts that the option names and that are missing. `names` has those that there are. */
export function missingLayouts(option: PagesOption, names: readonly string[]): readonly Fault[] {
  return chosenKinds.flatMap((kind): readonly Fault[] => {
    const typed = option[kind];
    const layout = typed === false ? undefined : typed?.layout;
    if (layout === undefined || names.includes(layout)) return [];
    return [
      {
        path: ['pages', kind, 'layout'],
        at: 'value',
        finding: {
          code: 'option/invalid',
          what: `There is no layout "${layout}" in the layouts folder.`,
          why: 'These pages cannot be printed.',
          fix: suggestion(layout, names, 'Create it, or name another layout.'),
        },
      },
    ];
  });
}
