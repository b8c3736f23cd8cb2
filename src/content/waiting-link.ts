/** Waiting link: a link to an article that readers may not see yet, or not any more. */
import type { Finding } from '../core/source.ts';
import type { Article } from './model.ts';

/** What becomes of readers who follow a link that leads nowhere. */
export const lost = 'Readers who follow the link would get an error page.';

/** Whether the target is linked to in the text, or listed by its name, so that it is printed only when readers may see it. */
export type Naming = 'linked' | 'listed';

/** What time has to do with a link from one article to another. Between two of which none is published, only the order counts. `shown` names the target as typed. */
export function waitingFinding(
  shown: string,
  target: Article,
  from: Article | undefined,
  naming: Naming = 'linked',
): Finding | undefined {
  if (target.status === 'published' || target.file === from?.file) return undefined;
  if (from && (from.status === 'draft' || from.status === 'expired')) return undefined;
  if (from?.status === 'scheduled' && target.status === 'scheduled' && target.date.epoch <= from.date.epoch)
    return undefined;
  const says = {
    draft: `${shown} is a draft.`,
    scheduled: `${shown} is not published before ${String(target.data.date)}.`,
    expired: `${shown} has expired: its last day was ${String(target.data.expires)}.`,
  };
  return {
    code: 'link/unpublished',
    severity: 'warning',
    what: says[target.status],
    why: WHY[naming][target.status],
    fix: target.status === 'expired' ? 'Remove the link.' : 'Publish that article first, or add the link later.',
  };
}

const WHY = {
  linked: {
    draft: 'Readers who follow the link get an error page until it is published.',
    scheduled: 'Until then, readers who follow the link get an error page.',
    expired: lost,
  },
  listed: {
    draft: 'It is not printed here until it is published.',
    scheduled: 'Until then it is not printed here.',
    expired: 'It is not printed here any more.',
  },
} as const;
