/** Launderette: a wall of washing machines, and one sheet that two people would have to fold. */
import { blue as ink, mixed } from './inks.ts';
import {
  circle,
  clip,
  fade,
  flat,
  glow,
  type Layer,
  leadSize,
  type Picture,
  path,
  posterSize,
  rectangle,
  spray,
  stroke,
} from './picture.ts';

export const launderette: readonly Picture[] = [
  {
    file: 'articles/eleven-ways-sheet.jpg',
    ...leadSize,
    paper: ink.mid,
    layers: wall({ ...leadSize, columns: 6, rows: 3, lit: 8 }),
  },
  {
    file: '_data/shows/eleven-ways-to-fold-a-sheet.jpg',
    ...posterSize,
    paper: ink.mid,
    layers: wall({ ...posterSize, columns: 3, rows: 4, lit: 4 }),
  },
];

interface Wall {
  readonly width: number;
  readonly height: number;
  readonly columns: number;
  readonly rows: number;
  /** Which machine has the sheet in it. */
  readonly lit: number;
}

function wall({ width, height, columns, rows, lit }: Wall): Layer[] {
  const [wide, tall] = [width / columns, height / rows];
  const places = Array.from({ length: columns * rows }, (_, index) => ({
    index,
    x: ((index % columns) + 0.5) * wide,
    y: (Math.floor(index / columns) + 0.5) * tall,
  }));
  const radius = Math.min(wide, tall) * 0.33;
  const [sheetX, sheetY] = [((lit % columns) + 0.5) * wide, (Math.floor(lit / columns) + 0.56) * tall];
  return [
    flat(places.map(({ x, y }) => machine(x, y, wide, tall, radius)).join('')),
    spray(
      glow('tube', ink.pale, [width * 0.4, -height * 0.05], Math.max(width, height) * 0.75, 0.6),
      rectangle(0, 0, width, height, 'url(#tube)'),
      fade('corner', ink.night, [width, height], [width * 0.35, height * 0.3], 0.9),
      rectangle(0, 0, width, height, 'url(#corner)'),
    ),
    flat(places.map(({ index, x, y }) => (index === lit ? '' : drum(x, y + tall * 0.06, radius, index))).join('')),
    flat(circle(sheetX, sheetY, radius, ink.night), sheet(sheetX, sheetY, radius, height)),
    spray(
      fade('fall', ink.bright, [sheetX + radius, height], [sheetX - radius, sheetY], 0.75),
      fallen(sheetX, sheetY, radius, height, 'url(#fall)'),
    ),
  ];
}

function machine(x: number, y: number, wide: number, tall: number, radius: number): string {
  return [
    rectangle(x - wide / 2 + 10, y - tall / 2 + 10, wide - 20, tall - 20, ink.bright, 'rx="26"'),
    rectangle(
      x - wide / 2 + 10,
      y - tall / 2 + 10,
      wide - 20,
      tall * 0.14,
      mixed(ink.bright, ink.pale, 0.6),
      'rx="26"',
    ),
    circle(x + wide * 0.3, y - tall * 0.41, tall * 0.025, ink.deep),
    rectangle(x - wide * 0.36, y - tall * 0.43, wide * 0.3, tall * 0.035, ink.deep, 'rx="6"'),
    circle(x, y + tall * 0.06, radius * 1.2, ink.paper),
    circle(x, y + tall * 0.06, radius * 1.06, ink.mid),
  ].join('');
}

function drum(x: number, y: number, radius: number, index: number): string {
  const level = y + radius * (((index * 5) % 7) / 9 - 0.2);
  return [
    circle(x, y, radius, ink.night),
    clip(`door-${index}`, `<circle cx="${x}" cy="${y}" r="${radius}"/>`),
    `<g clip-path="url(#door-${index})">${path(`M${x - radius},${level}Q${x - radius / 2},${level - 60} ${x},${level}T${x + radius},${level}V${y + radius}H${x - radius}Z`, ink.deep)}</g>`,
    stroke(
      `M${x - radius * 0.62},${y - radius * 0.34}A${radius * 0.7},${radius * 0.7} 0 0 1 ${x - radius * 0.1},${y - radius * 0.69}`,
      ink.pale,
      12,
      'stroke-linecap="round"',
    ),
  ].join('');
}

function sheet(x: number, y: number, radius: number, height: number): string {
  const folds = [-0.5, 0, 0.45]
    .map((place) =>
      stroke(
        `M${x + place * radius},${y}Q${x + place * radius * 2.4},${(y + height) / 2} ${x + place * radius * 1.7},${height}`,
        ink.pale,
        16,
      ),
    )
    .join('');
  return fallen(x, y, radius, height, ink.paper) + folds;
}

function fallen(x: number, y: number, radius: number, height: number, fill: string): string {
  return path(
    `M${x - radius * 0.85},${y}Q${x},${y - radius * 1.2} ${x + radius * 0.85},${y}C${x + radius},${y + radius * 1.5} ${x + radius * 2.1},${height - radius} ${x + radius * 1.7},${height}H${x - radius * 1.9}C${x - radius * 1.5},${height - radius} ${x - radius * 1.1},${y + radius * 1.4} ${x - radius * 0.85},${y}Z`,
    fill,
  );
}
