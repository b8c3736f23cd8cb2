/** Make pictures: draws and prints every picture of the demo, or those whose file name holds one of the words given. */
import { writeFile } from 'node:fs/promises';
import { ballPit } from './pictures/ball-pit.ts';
import { carriage } from './pictures/carriage.ts';
import { chart } from './pictures/chart.ts';
import { clock } from './pictures/clock.ts';
import { committee } from './pictures/committee.ts';
import { harbour } from './pictures/harbour.ts';
import { hedge } from './pictures/hedge.ts';
import { kiss } from './pictures/kiss.ts';
import { launderette } from './pictures/launderette.ts';
import { looks } from './pictures/looks.ts';
import { newsroom } from './pictures/newsroom.ts';
import { print } from './pictures/print.ts';
import { rain } from './pictures/rain.ts';
import { scales } from './pictures/scales.ts';
import { ship } from './pictures/ship.ts';
import { stairs } from './pictures/stairs.ts';
import { winter } from './pictures/winter.ts';

const all = [
  ...ballPit,
  ...carriage,
  ...chart,
  ...clock,
  ...committee,
  ...harbour,
  ...hedge,
  ...kiss,
  ...launderette,
  ...looks,
  ...newsroom,
  ...rain,
  ...scales,
  ...ship,
  ...stairs,
  ...winter,
];
const words = process.argv.slice(2);
const wanted = words.length === 0 ? all : all.filter(({ file }) => words.some((word) => file.includes(word)));

for (const picture of wanted) {
  const jpeg = await print(picture);
  await writeFile(new URL(`../${picture.file}`, import.meta.url), jpeg);
  console.log(`${picture.file}  ${Math.round(jpeg.length / 1000)} kB`);
}
