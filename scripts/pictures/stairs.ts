/** Stairs: flights that go down from a bright door to the rain. */
import { chance } from './chance.ts';
import { blue as ink, mixed } from './inks.ts';
import {
  between,
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
  stroke,
} from './picture.ts';

export const stairs: readonly Picture[] = [
  { file: 'articles/parasite-staircases.jpg', ...leadSize, paper: ink.deep, layers: descent() },
  { file: '_data/shows/parasite.jpg', ...posterSize, paper: ink.deep, layers: well() },
];

interface Flight {
  readonly from: Point;
  readonly steps: number;
  /** One step: how far along, how far down, and how wide, each as a vector. */
  readonly along: Point;
  readonly down: Point;
  readonly wide: Point;
  readonly light: string;
  readonly dark: string;
  readonly foot: number;
}

function moved([x, y]: Point, ...by: readonly Point[]): Point {
  return by.reduce<Point>(([left, top], [dx, dy]) => [left + dx, top + dy], [x, y]);
}

function times([x, y]: Point, count: number): Point {
  return [x * count, y * count];
}

/** Treads catch the light, risers do not, and each step is a little darker than the last. */
function flight({ from, steps, along, down, wide, light, dark, foot }: Flight): string {
  const side: Point[] = [];
  const faces: string[] = [];
  for (let step = 0; step < steps; step++) {
    const share = step / (steps - 1);
    const top = moved(from, times(along, step), times(down, step));
    const edge = moved(top, along);
    const low = moved(edge, down);
    side.push(moved(top, wide), moved(edge, wide));
    faces.push(
      polygon([top, edge, moved(edge, wide), moved(top, wide)], mixed(light, dark, share)),
      polygon([edge, low, moved(low, wide), moved(edge, wide)], mixed(mixed(light, ink.night, 0.62), ink.night, share)),
    );
  }
  const [firstX] = side[0] ?? [0, 0];
  const [lastX] = side.at(-1) ?? [0, 0];
  return polygon([...side, [lastX, foot], [firstX, foot]], mixed(dark, ink.night, 0.75)) + faces.join('');
}

function rain(count: number, width: number, height: number, top: number, seed: number): string {
  const next = chance(seed);
  return Array.from({ length: count }, () => {
    const y = between(top, height, Math.sqrt(next()));
    const x = next() * (width + 200);
    const long = between(40, 130, next());
    return stroke(
      `M${Math.round(x)},${Math.round(y)}l${Math.round(-long * 0.28)},${Math.round(long)}`,
      ink.pale,
      3,
      'opacity="0.55"',
    );
  }).join('');
}

function descent(): Layer[] {
  const { width, height } = leadSize;
  const door: Point[] = [
    [150, 40],
    [500, 40],
    [500, 470],
    [150, 470],
  ];
  return [
    spray(
      fade('gloom', ink.night, [width, height], [500, 200], 1),
      rectangle(0, 0, width, height, 'url(#gloom)'),
      glow('door', ink.bright, [330, 250], 1050, 1),
      rectangle(0, 0, width, height, 'url(#door)'),
    ),
    flat(
      polygon(door, ink.paper),
      flight({
        from: [560, 250],
        steps: 10,
        along: [98, 0],
        down: [0, 62],
        wide: [-420, 190],
        light: ink.paper,
        dark: ink.mid,
        foot: height + 40,
      }),
    ),
    spray(
      fade('shade', ink.night, [1500, 1000], [760, 420], 0.65),
      polygon(
        [
          [140, 250],
          [560, 250],
          [1560, 880],
          [1560, 1400],
          [1130, 1400],
        ],
        'url(#shade)',
      ),
    ),
    flat(
      flight({
        from: [1310, 905],
        steps: 9,
        along: [118, 0],
        down: [0, 56],
        wide: [-560, 250],
        light: ink.bright,
        dark: ink.deep,
        foot: height + 400,
      }),
    ),
    spray(fade('deep', ink.night, [width, height], [1300, 700], 0.9), rectangle(900, 500, 1500, 850, 'url(#deep)')),
    flat(rain(110, width, height, 420, 7)),
  ];
}

function well(): Layer[] {
  const { width, height } = posterSize;
  const turns = 9;
  const landing = (turn: number): Layer[] => {
    const share = turn / (turns - 1);
    const top = between(430, 1560, share);
    const right = turn % 2 === 0;
    const steps = 7;
    const along: Point = right ? [112, 0] : [-112, 0];
    const tones = { light: mixed(ink.paper, ink.deep, share ** 0.7), dark: mixed(ink.bright, ink.night, share ** 0.6) };
    const from: Point = right ? [208, top] : [992, top];
    return [
      flat(flight({ from, steps, along, down: [0, 23], wide: [right ? -90 : 90, 120], ...tones, foot: top + 330 })),
      spray(
        fade('under', ink.night, [0, top + 330], [0, top + 60], 0.8),
        rectangle(0, top + 60, width, 300, 'url(#under)'),
      ),
    ];
  };
  return [
    spray(
      glow('door', ink.bright, [250, 250], 1000, 1),
      rectangle(0, 0, width, 1200, 'url(#door)'),
      fade('pit', ink.night, [0, height], [0, 500], 1),
      rectangle(0, 400, width, 1400, 'url(#pit)'),
    ),
    flat(rectangle(110, 60, 230, 380, ink.paper)),
    ...Array.from({ length: turns }, (_, turn) => landing(turn)).flat(),
    flat(rain(60, width, height, 1050, 3)),
  ];
}
