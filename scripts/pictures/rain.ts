/** Rain: contour lines under slanting rain, and the surveyor's pillar. */
import { chance } from './chance.ts';
import { blue as ink, mixed } from './inks.ts';
import {
  between,
  fade,
  flat,
  type Layer,
  leadSize,
  type Picture,
  type Point,
  path,
  polygon,
  posterSize,
  rectangle,
  round,
  spray,
  stroke,
} from './picture.ts';

export const rain: readonly Picture[] = [
  {
    file: 'articles/a-map-of-rain.jpg',
    ...leadSize,
    paper: ink.pale,
    layers: country({ ...leadSize, pillar: [640, 760], lines: 15, seed: 53 }),
  },
  {
    file: '_data/shows/a-map-of-rain.jpg',
    ...posterSize,
    paper: ink.pale,
    layers: country({ ...posterSize, pillar: [760, 900], lines: 17, seed: 31 }),
  },
];

interface Country {
  readonly width: number;
  readonly height: number;
  readonly pillar: Point;
  readonly lines: number;
  readonly seed: number;
}

function country({ width, height, pillar, lines, seed }: Country): Layer[] {
  const next = chance(seed);
  const waves = Array.from({ length: 4 }, (_, index) => ({
    turn: (index + 1) * between(0.8, 1.3, next()),
    push: 1 / (index + 1.4),
    start: next() * 6.28,
  }));
  const ridge = (x: number, line: number) => {
    const share = line / lines;
    const swing = waves.reduce(
      (sum, { turn, push, start }) => sum + push * Math.sin((x / width) * Math.PI * turn + start + share * 1.7),
      0,
    );
    return between(height * 0.26, height * 1.08, share ** 1.15) + swing * height * 0.09 * (1 - share * 0.45);
  };
  const land = Array.from({ length: lines + 1 }, (_, line): Layer[] => {
    const share = line / lines;
    const points = Array.from(
      { length: 61 },
      (_, step): Point => [(step / 60) * width, ridge((step / 60) * width, line)],
    );
    const outline = points.map(([x, y]) => `${round(x)},${round(y)}`).join('L');
    const d = `M${outline}L${width},${height + 10}L0,${height + 10}Z`;
    const y = ridge(width / 2, line);
    return [
      flat(
        path(d, mixed(ink.bright, ink.night, share ** 0.8)),
        stroke(`M${outline}`, mixed(ink.paper, ink.bright, share), 4),
      ),
      ...(line % 3 === 0
        ? [
            spray(
              fade('hill', mixed(ink.deep, ink.night, share), [0, y + height * 0.22], [0, y - 20], 0.55),
              path(d, 'url(#hill)'),
            ),
          ]
        : []),
    ];
  }).flat();
  const [x] = pillar;
  const foot = ridge(x, 1) + 14;
  return [
    spray(
      fade('cloud', ink.mid, [width, 0], [width * 0.25, height * 0.4], 1),
      rectangle(0, 0, width, height, 'url(#cloud)'),
    ),
    ...land.slice(0, 2),
    flat(column(x, foot, height * 0.0016)),
    spray(fade('side', ink.night, [x + 60, 0], [x - 20, 0], 0.85), columnShape(x, foot, height * 0.0016, 'url(#side)')),
    ...land.slice(2),
    flat(shower(width, height, seed)),
  ];
}

function columnShape(x: number, foot: number, scale: number, fill: string): string {
  const at = (dx: number, dy: number): Point => [x + dx * scale, foot - dy * scale];
  return polygon([at(-42, 0), at(42, 0), at(26, 140), at(-26, 140)], fill);
}

function column(x: number, foot: number, scale: number): string {
  return (
    columnShape(x, foot, scale, ink.paper) +
    rectangle(x - 30 * scale, foot - 152 * scale, 60 * scale, 14 * scale, ink.night)
  );
}

/** Straight, parallel and evenly unkind. */
function shower(width: number, height: number, seed: number): string {
  const next = chance(seed + 1);
  return Array.from({ length: 150 }, () => {
    const x = next() * width * 1.4;
    const y = next() * height - 150;
    const long = between(90, 340, next());
    return stroke(
      `M${round(x)},${round(y)}l${round(-long * 0.46)},${round(long)}`,
      ink.paper,
      3.5,
      `opacity="${round(between(0.3, 0.9, next()))}" stroke-linecap="round"`,
    );
  }).join('');
}
