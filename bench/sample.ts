/** Sample: one run of one contestant, in this process; prints what was measured as JSON. `measure.ts` starts it. */
import { type Contestant, runOnce } from './measure.ts';

const [module = '', name = '', folder = ''] = process.argv.slice(2);
const contestants = (await import(module)) as Readonly<Record<string, Contestant | undefined>>;
const contestant = contestants[name];
if (!contestant) throw new TypeError(`${module} has no contestant "${name}".`);
console.log(JSON.stringify(await runOnce(contestant, folder)));
