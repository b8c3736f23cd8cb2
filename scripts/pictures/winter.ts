/** Winter: pines on a frozen shore, whose reflection reads as a sound wave. */
import { chance } from './chance.ts';
import { blue as ink, mixed } from './inks.ts';
import {
  between,
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
  round,
  spray,
  stroke,
} from './picture.ts';

export const winter: readonly Picture[] = [
  {
    file: 'articles/the-wintering-sound.jpg',
    ...leadSize,
    paper: ink.deep,
    layers: shore({ ...leadSize, line: 760, moon: [1640, 400, 250], trees: 54, tall: 430, seed: 21 }),
  },
  {
    file: '_data/shows/the-wintering.jpg',
    ...posterSize,
    paper: ink.deep,
    layers: shore({ ...posterSize, line: 1000, moon: [600, 560, 330], trees: 27, tall: 470, seed: 6 }),
  },
];

interface Shore {
  readonly width: number;
  readonly height: number;
  readonly line: number;
  readonly moon: readonly [x: number, y: number, radius: number];
  readonly trees: number;
  readonly tall: number;
  readonly seed: number;
}

function shore({ width, height, line, moon, trees, tall, seed }: Shore): Layer[] {
  const next = chance(seed);
  const [x, y, radius] = moon;
  const gap = width / trees;
  const forest = Array.from({ length: trees }, (_, index) => {
    const at = (index + 0.5) * gap;
    const loud = 0.2 + 0.8 * Math.abs(Math.sin(index * 0.29 + seed) * Math.cos(index * 0.113));
    return { at, rise: tall * loud * between(0.6, 1, next()) };
  });
  const pine = (at: number, rise: number, up: 1 | -1, colour: string) => {
    const half = gap * 0.46;
    const point = (dx: number, dy: number): Point => [at + dx, line - up * dy];
    return polygon([point(-half, 0), point(0, rise), point(half, 0)], colour);
  };
  return [
    spray(
      fade('sky', ink.night, [0, 0], [0, line], 1),
      rectangle(0, 0, width, line, 'url(#sky)'),
      glow('halo', ink.bright, [x, y], radius * 2.6, 0.85),
      rectangle(0, 0, width, line, 'url(#halo)'),
    ),
    flat(circle(x, y, radius, ink.paper)),
    spray(
      fade('moon', ink.bright, [x - radius, y + radius], [x + radius * 0.2, y - radius * 0.2], 0.8),
      circle(x, y, radius, 'url(#moon)'),
    ),
    flat(rectangle(0, line, width, height - line, ink.pale)),
    spray(
      fade('ice', ink.mid, [0, height], [0, line + 60], 1),
      rectangle(0, line, width, height - line, 'url(#ice)'),
      glow('glint', ink.paper, [x, line + 120], radius * 1.7, 0.9),
      rectangle(0, line, width, height - line, 'url(#glint)'),
    ),
    flat(...forest.map(({ at, rise }) => pine(at, rise, 1, ink.night))),
    flat(...forest.map(({ at, rise }) => pine(at, rise * 0.94, -1, mixed(ink.deep, ink.mid, 0.35)))),
    spray(
      fade('sink', ink.pale, [0, line + tall], [0, line + 30], 0.8),
      ...forest.map(({ at, rise }) => pine(at, rise * 0.94, -1, 'url(#sink)')),
    ),
    flat(rectangle(0, line - 4, width, 8, ink.paper), crack(width, height, line, seed)),
  ];
}

/** One crack with branches, running from the near edge towards the moon. */
function crack(width: number, height: number, line: number, seed: number): string {
  const next = chance(seed + 40);
  const lines: string[] = [];
  let [x, y]: Point = [width * 0.3, height + 10];
  let d = `M${round(x)},${round(y)}`;
  while (y > line + 40) {
    x += between(-30, 150, next());
    y -= between(30, 80, next());
    d += `L${round(x)},${round(y)}`;
    if (next() < 0.55)
      lines.push(
        stroke(
          `M${round(x)},${round(y)}l${round(between(-210, 190, next()))},${round(between(-14, 60, next()))}`,
          ink.paper,
          3,
        ),
      );
  }
  return stroke(d, ink.paper, 6, 'stroke-linejoin="bevel"') + lines.join('');
}
