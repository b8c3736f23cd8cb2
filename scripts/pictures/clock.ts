/** Clock: a ring of sixty marks, and the sixty-first. */
import { violet as ink, mixed } from './inks.ts';
import {
  circle,
  fade,
  flat,
  glow,
  type Layer,
  leadSize,
  type Picture,
  type Point,
  polygon,
  posterSize,
  rectangle,
  spray,
} from './picture.ts';

export const clock: readonly Picture[] = [
  {
    file: 'articles/leap-second-date.jpg',
    ...leadSize,
    paper: ink.deep,
    layers: face({ ...leadSize, centre: [960, 1010], radius: 880, extra: [2010, 470], tilt: 52 }),
  },
  {
    file: '_data/shows/leap-second.jpg',
    ...posterSize,
    paper: ink.deep,
    layers: face({ ...posterSize, centre: [600, 640], radius: 500, extra: [650, 1480], tilt: -24 }),
  },
];

interface Face {
  readonly width: number;
  readonly height: number;
  readonly centre: Point;
  readonly radius: number;
  /** Where the extra second has fallen to, and how it lies. */
  readonly extra: Point;
  readonly tilt: number;
}

function face({ width, height, centre, radius, extra, tilt }: Face): Layer[] {
  const [x, y] = centre;
  const mark = { width: radius * 0.042, height: radius * 0.2 };
  const marks = Array.from({ length: 60 }, (_, second) => {
    const tall = second % 5 === 0 ? mark.height * 1.5 : mark.height;
    const tone = mixed(ink.bright, ink.paper, second / 59);
    return rectangle(
      x - mark.width / 2,
      y - radius,
      mark.width,
      tall,
      tone,
      `transform="rotate(${second * 6} ${x} ${y})"`,
    );
  });
  const hand = (turn: number, long: number, wide: number, colour: string): string =>
    polygon(
      [
        [x - wide, y + long * 0.14],
        [x + wide, y + long * 0.14],
        [x + wide * 0.45, y - long],
        [x - wide * 0.45, y - long],
      ],
      colour,
      `transform="rotate(${turn} ${x} ${y})"`,
    );
  const fallen = { width: mark.width * 1.7, height: mark.height * 2.1 };
  const [ex, ey] = extra;
  return [
    spray(
      glow('halo', ink.mid, centre, radius * 1.7, 1),
      rectangle(0, 0, width, height, 'url(#halo)'),
      fade('night', ink.night, [width, height], [width * 0.3, height * 0.2], 0.75),
      rectangle(0, 0, width, height, 'url(#night)'),
    ),
    flat(circle(x, y, radius * 1.08, ink.night)),
    spray(
      fade('dial', ink.mid, [x - radius, y - radius], [x + radius * 0.5, y + radius * 0.6], 1),
      circle(x, y, radius * 1.08, 'url(#dial)'),
      fade('inner', ink.night, [x - radius * 0.4, y - radius * 0.6], [x + radius * 0.5, y + radius * 0.4], 0.9),
      circle(x, y, radius * 0.62, 'url(#inner)'),
    ),
    flat(
      ...marks,
      hand(-6, radius * 0.82, radius * 0.018, ink.bright),
      hand(-0.5, radius * 0.5, radius * 0.03, ink.bright),
      circle(x, y, radius * 0.055, ink.paper),
    ),
    spray(glow('fall', ink.pale, extra, fallen.height * 1.5, 0.75), circle(ex, ey, fallen.height * 1.5, 'url(#fall)')),
    flat(
      rectangle(
        ex - fallen.width / 2,
        ey - fallen.height / 2,
        fallen.width,
        fallen.height,
        ink.paper,
        `transform="rotate(${tilt} ${ex} ${ey})"`,
      ),
    ),
  ];
}
