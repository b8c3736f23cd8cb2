/** Looks: rows of eyes that glance aside, and the one that has noticed you. */
import { chance } from './chance.ts';
import { amber as ink, mixed } from './inks.ts';
import {
  circle,
  clip,
  fade,
  flat,
  glow,
  type Layer,
  leadSize,
  type Picture,
  type Point,
  path,
  posterSize,
  rectangle,
  spray,
  stroke,
} from './picture.ts';

export const looks: readonly Picture[] = [
  {
    file: 'articles/fleabag-camera.jpg',
    ...leadSize,
    paper: ink.mid,
    layers: rows({ ...leadSize, columns: 7, lines: 5, noticed: [4, 2], seed: 4 }),
  },
  {
    file: '_data/shows/fleabag.jpg',
    ...posterSize,
    paper: ink.mid,
    layers: rows({ ...posterSize, columns: 3, lines: 8, noticed: [1, 4], seed: 2 }),
  },
];

interface Rows {
  readonly width: number;
  readonly height: number;
  readonly columns: number;
  readonly lines: number;
  readonly noticed: Point;
  readonly seed: number;
}

function rows({ width, height, columns, lines, noticed, seed }: Rows): Layer[] {
  const next = chance(seed);
  const cell = { width: width / columns, height: height / lines };
  const half = cell.width * 0.42;
  const tall = cell.height * 0.34;
  const eyes = Array.from({ length: columns * lines }, (_, index) => {
    const column = index % columns;
    const line = Math.floor(index / columns);
    const shift = line % 2 === 0 ? 0 : cell.width / 2;
    const seen = column === noticed[0] && line === noticed[1];
    const shut = !seen && next() < 0.16;
    const at = (extra: number): Point => [(column + 0.5 + extra) * cell.width - shift, (line + 0.5) * cell.height];
    const eye = (where: Point) => (shut ? lid(where, half, tall) : open(where, half, tall, seen));
    return column === 0 && shift > 0 ? eye(at(0)) + eye(at(columns)) : eye(at(0));
  });
  const shift = noticed[1] % 2 === 0 ? 0 : cell.width / 2;
  const centre: Point = [(noticed[0] + 0.5) * cell.width - shift, (noticed[1] + 0.5) * cell.height];
  return [
    spray(
      fade('top', ink.deep, [0, 0], [0, height * 0.75], 0.95),
      rectangle(0, 0, width, height, 'url(#top)'),
      glow('near', ink.bright, centre, cell.width * 2.3, 0.95),
      rectangle(0, 0, width, height, 'url(#near)'),
    ),
    spray(
      fade('shade', ink.night, [0, 0], [width * 0.5, height * 0.5], 0.55),
      rectangle(0, 0, width, height, 'url(#shade)'),
      fade('shade2', ink.night, [width, height], [width * 0.62, height * 0.6], 0.6),
      rectangle(0, 0, width, height, 'url(#shade2)'),
    ),
    flat(...eyes),
  ];
}

function almond([x, y]: Point, half: number, tall: number): string {
  return `M${x - half},${y}Q${x},${y - tall * 2} ${x + half},${y}Q${x},${y + tall * 2} ${x - half},${y}Z`;
}

function open(at: Point, half: number, tall: number, seen: boolean): string {
  const [x, y] = at;
  const name = `eye${Math.round(x)}x${Math.round(y)}${seen ? 's' : ''}`;
  const shape = almond(at, half, tall);
  const gaze = seen ? x : x + half * 0.46;
  const iris = tall * (seen ? 0.98 : 0.9);
  return [
    clip(name, path(shape, '#000')),
    path(shape, seen ? ink.paper : mixed(ink.pale, ink.bright, 0.55)),
    `<g clip-path="url(#${name})">`,
    circle(gaze, y, iris, seen ? ink.bright : ink.deep),
    circle(gaze, y, iris * 0.56, ink.night),
    seen ? circle(gaze + iris * 0.24, y - iris * 0.26, iris * 0.14, ink.paper) : '',
    '</g>',
    stroke(`M${x - half},${y}Q${x},${y - tall * 2} ${x + half},${y}`, ink.night, tall * 0.13, 'stroke-linecap="round"'),
  ].join('');
}

function lid([x, y]: Point, half: number, tall: number): string {
  return stroke(
    `M${x - half},${y}Q${x},${y + tall * 1.3} ${x + half},${y}`,
    ink.night,
    tall * 0.15,
    'stroke-linecap="round"',
  );
}
