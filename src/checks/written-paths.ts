/** Written paths: files as an author names them in another file. */
import { posix } from 'node:path';

/** A file as it is written in another (`from`), in the manner of what is typed there: from that file, or with `/` from the root. */
export function writtenIn(from: string, file: string, typed: string): string {
  return typed.startsWith('/') ? `/${file}` : posix.relative(posix.dirname(from), file);
}
