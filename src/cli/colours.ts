/** Colours: a report in a terminal. */
import type { Paint } from '../core/report.ts';

/** Whether a stream should get colours: when it is a terminal, unless the environment wants it otherwise (https://no-color.org, https://force-color.org). */
export function wantsColours(stream: { readonly isTTY?: boolean }, environment: NodeJS.ProcessEnv): boolean {
  const { FORCE_COLOR: force, NO_COLOR: no, TERM: terminal } = environment;
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false';
  if (no !== undefined && no !== '') return false;
  return stream.isTTY === true && terminal !== 'dumb';
}

/** Paints the parts of a report, or leaves them as they are. */
export function paintFor(colours: boolean): Paint {
  return (part, text) => (colours ? `\u001B[${STYLES[part]}m${text}\u001B[0m` : text);
}

/** https://en.wikipedia.org/wiki/ANSI_escape_code#Select_Graphic_Rendition_parameters */
const STYLES: Readonly<Record<Parameters<Paint>[0], number>> = {
  place: 1,
  error: 31,
  warning: 33,
  code: 2,
  carets: 31,
  label: 1,
};
