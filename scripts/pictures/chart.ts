/** Chart: a harbour mouth in depths, with two buoys and the way in. */
import { chance } from './chance.ts';
import { teal as ink, mixed } from './inks.ts';
import {
  between,
  circle,
  clip,
  fade,
  flat,
  type Layer,
  leadSize,
  type Picture,
  type Point,
  path,
  polygon,
  rectangle,
  spray,
  stroke,
  through,
} from './picture.ts';

export const chart: readonly Picture[] = [
  { file: 'articles/harbour-lights-chart.jpg', ...leadSize, paper: ink.mid, layers: depths() },
];

/** Depths as rings round two headlands and a rock, shallow to deep. */
function depths(): Layer[] {
  const { width, height } = leadSize;
  const levels = 9;
  const lands = [
    { centre: [240, 160] as Point, size: 560, seed: 3 },
    { centre: [2300, 1260] as Point, size: 640, seed: 8 },
    { centre: [1500, 220] as Point, size: 120, seed: 5 },
    { centre: [760, 1290] as Point, size: 150, seed: 11 },
  ];
  const rings = (depth: number) =>
    lands.map(({ centre, size, seed }) => coast(centre, size + depth * between(46, 78, depth / levels), seed));
  const water = Array.from({ length: levels }, (_, index) => {
    const depth = levels - index;
    const tone = mixed(ink.pale, ink.deep, (depth - 1) / (levels - 1));
    return rings(depth)
      .map((ring) => path(ring, tone))
      .join('');
  });
  const course = 'M2440,470C2200,500 1850,560 1560,640S1080,760 860,880S520,1080 330,1400';
  return [
    flat(rectangle(0, 0, width, height, mixed(ink.deep, ink.night, 0.4)), ...water),
    spray(fade('deep', ink.night, [2400, 0], [1250, 620], 0.6), rectangle(0, 0, width, height, 'url(#deep)')),
    flat(...rings(0).map((ring) => path(ring, ink.paper))),
    spray(
      clip(
        'land',
        rings(0)
          .map((ring) => path(ring, '#000'))
          .join(''),
      ),
      fade('hill', ink.bright, [0, 0], [420, 340], 0.6),
      fade('hill2', ink.bright, [2400, 1350], [2000, 1030], 0.6),
      `<g clip-path="url(#land)">${rectangle(0, 0, width / 2, height, 'url(#hill)')}${rectangle(width / 2, 0, width / 2, height, 'url(#hill2)')}</g>`,
    ),
    flat(
      stroke(course, ink.paper, 11, 'stroke-dasharray="1 34" stroke-linecap="round"'),
      buoy([1700, 780], ink.night, 'can'),
      buoy([1130, 560], ink.paper, 'cone'),
      rose([2190, 300], 170),
    ),
  ];
}

function coast([x, y]: Point, size: number, seed: number): string {
  const next = chance(seed);
  const waves = Array.from({ length: 7 }, (_, index) => ({
    turn: index + 2,
    push: (0.17 * next()) / (1 + index * 0.9),
    start: next() * 6.28,
  }));
  const points = Array.from({ length: 180 }, (_, step): Point => {
    const angle = (step / 180) * Math.PI * 2;
    const swing = waves.reduce((sum, { turn, push, start }) => sum + push * Math.sin(turn * angle + start), 1);
    return [x + Math.cos(angle) * size * swing, y + Math.sin(angle) * size * swing];
  });
  return through(points);
}

/** A can or a cone, leaning with the stream, as a pilot would sketch it. */
function buoy([x, y]: Point, colour: string, top: 'can' | 'cone'): string {
  const body: Point[] =
    top === 'can'
      ? [
          [-30, 0],
          [30, 0],
          [30, -78],
          [-30, -78],
        ]
      : [
          [-38, 0],
          [38, 0],
          [0, -92],
        ];
  return [
    `<g transform="rotate(14 ${x} ${y})">`,
    polygon(
      body.map(([dx, dy]): Point => [x + dx, y + dy]),
      colour,
    ),
    rectangle(x - 4, y - 130, 8, 60, colour),
    circle(x, y - 132, 12, colour),
    '</g>',
    `<ellipse cx="${x}" cy="${y + 12}" rx="64" ry="9" fill="${colour}" opacity="0.5"/>`,
  ].join('');
}

function rose([x, y]: Point, size: number): string {
  const blade = (turn: number, long: number, colour: string) =>
    polygon(
      [
        [x, y - long],
        [x + size * 0.12, y - size * 0.12],
        [x, y],
        [x - size * 0.12, y - size * 0.12],
      ],
      colour,
      `transform="rotate(${turn} ${x} ${y})"`,
    );
  return (
    [45, 135, 225, 315].map((turn) => blade(turn, size * 0.55, ink.bright)).join('') +
    [0, 90, 180, 270].map((turn) => blade(turn, size, ink.paper)).join('')
  );
}
