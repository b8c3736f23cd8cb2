/** Progress: how many pages of a long build are done and how long it may still take, for somebody who sits and waits. */

/** What is told how many pages are done. */
export type Progress = (done: number) => void;

/** Where it is shown: a terminal, in which a line can be written over. */
export interface Screen {
  readonly isTTY?: boolean | undefined;
  write(text: string): unknown;
}

/** Who waits less than this wants to know nothing. Milliseconds. */
const PATIENCE = 2000;
const BETWEEN = 250;
const CLEAR_LINE = '\r\u001B[K';

/** Shows progress on a terminal; in a file or another program's pipe nothing is written. */
export function showProgress(
  total: number,
  screen: Screen = process.stderr,
  clock: () => number = () => performance.now(),
): Progress {
  if (!screen.isTTY) return () => {};
  const began = clock();
  let shown = began + PATIENCE - BETWEEN;
  let isShown = false;
  return (done) => {
    const now = clock();
    if (done === total) {
      if (isShown) screen.write(CLEAR_LINE);
    } else if (now - shown >= BETWEEN) {
      const left = Math.ceil(((now - began) / done) * (total - done) * 0.001);
      screen.write(`${CLEAR_LINE}${done} of ${total} pages, about ${left} s left`);
      shown = now;
      isShown = true;
    }
  };
}
