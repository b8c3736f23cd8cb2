/** Timings: how long each stage of a loading or a build takes, said to whoever sets `DEBUG=standfirst*`. */

/** Ends a stage: what was done since the last one ended, and how much of it, counted only for whoever is told. */
export type Timings = (stage: string, count?: number | (() => number)) => void;

/** Starts to take times. `wanted` is the environment's `DEBUG`: names with commas or spaces between them. */
export function takeTimings(
  wanted = process.env.DEBUG ?? '',
  say: (line: string) => void = (line) => process.stderr.write(`${line}\n`),
  clock: () => number = () => performance.now(),
): Timings {
  if (!/(?:^|[\s,])(?:\*|standfirst\S*)(?=[\s,]|$)/.test(wanted)) return () => {};
  let last = clock();
  return (stage, count) => {
    const now = clock();
    const counted = typeof count === 'function' ? count() : count;
    say(`standfirst:${stage} ${(now - last).toFixed(1)} ms${counted === undefined ? '' : ` (${counted})`}`);
    last = now;
  };
}
