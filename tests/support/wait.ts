/** Waiting: asks again and again until something holds, for a bounded time. */
import { setTimeout as pause } from 'node:timers/promises';

/** Resolves with the first answer that is not `undefined` or `false`; rejects with `complaint()` after `limit` milliseconds. */
export async function waitUntil<Answer>(
  ask: () => Answer | undefined | false | Promise<Answer | undefined | false>,
  limit: number,
  complaint: () => string,
): Promise<Answer> {
  const end = Date.now() + limit;

  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() >= end) throw new Error(complaint());
    await pause(25);
  }
}
