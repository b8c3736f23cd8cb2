/**
 * Announce watcher: loaded into Eleventy by tests, tells them when its file watcher has looked at every file.
 *
 * Eleventy prints "Watching…" before that, and an edit that comes in between goes unseen. Plain JavaScript, because
 * Eleventy must run as it does for a reader: without tsx.
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';

const fromEleventy = createRequire(join(process.cwd(), 'node_modules/@11ty/eleventy/package.json'));
const chokidar = fromEleventy('chokidar');
const watch = chokidar.watch;

chokidar.watch = (...args) => watch(...args).once('ready', () => process.send?.('watching'));

// The test process is gone, perhaps killed: leave nothing behind. The channel itself must keep nothing alive.
process.on('disconnect', () => process.exit(1));
process.channel?.unref();
