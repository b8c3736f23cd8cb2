/**
 * Announce watcher: loaded into Eleventy by tests, tells them when its file watcher has looked at every file.
 *
 * Eleventy prints "Watching…" before that, and an edit that comes in between goes unseen. chokidar's own event `ready`
 * is early too when something that it shall watch is not there, since it counts that twice: so what is under way is
 * counted here. Plain JavaScript, because Eleventy must run as it does for a reader: without tsx.
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';

const fromEleventy = createRequire(join(process.cwd(), 'node_modules/@11ty/eleventy/package.json'));
const { prototype: handler } = fromEleventy('chokidar/lib/nodefs-handler');
const add = handler._addToNodeFs;

let underWay = 0;
let hasAnnounced = false;

handler._addToNodeFs = async function (...args) {
  underWay += 1;
  try {
    return await add.apply(this, args);
  } finally {
    underWay -= 1;
    // A path that is missing is added once more, by way of its folder, as soon as this has returned.
    setImmediate(announce);
  }
};

function announce() {
  if (underWay > 0 || hasAnnounced) return;
  hasAnnounced = true;
  process.send?.('watching');
}

// The test process is gone, perhaps killed: leave nothing behind. The channel itself must keep nothing alive.
process.on('disconnect', () => process.exit(1));
process.channel?.unref();
