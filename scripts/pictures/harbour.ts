/** Harbour: a lighthouse over stacked waves. */
import { chance } from './chance.ts';
import { teal as ink, mixed } from './inks.ts';
import {
  between,
  circle,
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
} from './picture.ts';

export const harbour: readonly Picture[] = [
  { file: 'articles/harbour-lights-beam.jpg', ...leadSize, paper: ink.deep, layers: beam() },
  { file: '_data/shows/harbour-lights.jpg', ...posterSize, paper: ink.deep, layers: portrait() },
];

interface Swell {
  readonly y: number;
  readonly length: number;
  readonly tall: number;
  readonly shift: number;
  readonly width: number;
  readonly height: number;
}

/** One row of waves that lean to the right, filled down to the foot of the picture. */
function swell({ y, length, tall, shift, width, height }: Swell): string {
  let d = `M${round(-length * 2 + shift)},${height}V${round(y)}`;
  for (let x = -length * 2 + shift; x < width + length; x += length) {
    d += `C${round(x + length * 0.45)},${round(y)} ${round(x + length * 0.62)},${round(y - tall)} ${round(x + length * 0.86)},${round(y - tall)}`;
    d += `C${round(x + length * 0.72)},${round(y - tall * 0.55)} ${round(x + length * 0.84)},${round(y)} ${round(x + length)},${round(y)}`;
  }
  return `${d}V${height}Z`;
}

function sea(rows: number, top: number, width: number, height: number): Layer[] {
  const level = (row: number) => between(top, height - 20, (row / (rows - 1)) ** 1.2);
  return Array.from({ length: rows }, (_, row) => {
    const share = row / (rows - 1);
    const y = level(row);
    const tall = between(30, 130, share);
    const d = swell({ y, length: between(200, 520, share), tall, shift: row * 137 - share * 260, width, height });
    const foot = level(row + 1);
    return [
      flat(path(d, mixed(ink.pale, ink.mid, share ** 0.8))),
      spray(
        fade('trough', mixed(ink.mid, ink.night, share), [0, foot], [0, y - tall * 0.7], 1),
        path(d, 'url(#trough)'),
      ),
    ];
  }).flat();
}

function lighthouse([x, foot]: Point, scale: number): Layer[] {
  const at = (dx: number, dy: number): Point => [x + dx * scale, foot - dy * scale];
  const tower = [at(-62, 0), at(62, 0), at(38, 470), at(-38, 470)];
  const band = (low: number, high: number) => {
    const half = (rise: number) => 62 - (24 * rise) / 470;
    return polygon([at(-half(low), low), at(half(low), low), at(half(high), high), at(-half(high), high)], ink.mid);
  };
  const [left] = at(-62, 0);
  const [right] = at(62, 0);
  return [
    flat(
      polygon(tower, ink.paper),
      band(90, 180),
      band(270, 350),
      polygon([at(-62, 470), at(62, 470), at(62, 488), at(-62, 488)], ink.night),
      polygon([at(-32, 488), at(32, 488), at(32, 560), at(-32, 560)], ink.paper),
      polygon([at(-44, 560), at(44, 560), at(0, 622)], ink.night),
    ),
    spray(fade('side', ink.night, [right, 0], [left + 20, 0], 0.9), polygon(tower, 'url(#side)')),
  ];
}

function rock([x, y]: Point, scale: number): Layer {
  const points: Point[] = [
    [-330, 120],
    [-270, 20],
    [-190, 6],
    [-150, -34],
    [-70, -48],
    [60, -50],
    [130, -16],
    [230, 10],
    [260, 70],
    [340, 120],
  ];
  return flat(
    polygon(
      points.map(([dx, dy]): Point => [x + dx * scale, y + dy * scale]),
      ink.night,
    ),
  );
}

function beam(): Layer[] {
  const { width, height } = leadSize;
  const lamp: Point = [1790, 318];
  const wide: Point[] = [lamp, [-40, 250], [-40, 820]];
  const back: Point[] = [lamp, [2440, 258], [2440, 130]];
  return [
    spray(fade('night', ink.night, [0, 0], [0, 900], 0.95), rectangle(0, 0, width, 900, 'url(#night)')),
    flat(stars(width, 420, 26, 61)),
    flat(polygon(wide, ink.pale), polygon(back, ink.bright, 'opacity="0.55"')),
    spray(
      fade('far', ink.deep, [-40, 500], [1500, 360], 0.92),
      polygon(wide, 'url(#far)'),
      fade('under', ink.mid, [900, 660], [980, 380], 0.75),
      polygon(wide, 'url(#under)'),
    ),
    ...sea(3, 800, width, height).slice(0, 2),
    rock([1790, 850], 1.15),
    ...lighthouse([1790, 806], 0.93),
    flat(circle(lamp[0], lamp[1], 25, ink.paper)),
    ...sea(7, 872, width, height),
  ];
}

function stars(width: number, height: number, count: number, seed: number): string {
  const next = chance(seed);
  return Array.from({ length: count }, () =>
    circle(next() * width, next() * height, 1.5 + next() * 2.5, ink.pale),
  ).join('');
}

function portrait(): Layer[] {
  const { width, height } = posterSize;
  const lamp: Point = [600, 560];
  const rays: Point[][] = [
    [lamp, [-20, 120], [-20, 700]],
    [lamp, [1220, 300], [1220, 900]],
  ];
  return [
    spray(fade('night', ink.night, [0, 0], [0, 1150], 0.95), rectangle(0, 0, width, 1200, 'url(#night)')),
    flat(...rays.map((ray) => polygon(ray, ink.pale))),
    spray(
      fade('west', ink.deep, [-20, 400], [560, 540], 0.95),
      polygon(rays[0] ?? [], 'url(#west)'),
      fade('east', ink.deep, [1220, 620], [640, 560], 0.95),
      polygon(rays[1] ?? [], 'url(#east)'),
    ),
    rock([600, 1190], 1.2),
    ...lighthouse([600, 1140], 1.1),
    flat(circle(lamp[0], lamp[1], 30, ink.paper)),
    ...sea(8, 1190, width, height),
  ];
}
