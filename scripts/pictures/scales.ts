/** Scales: a public weighing machine at night that leans the wrong way. */
import { crimson as ink, mixed } from './inks.ts';
import {
  circle,
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

export const scales: readonly Picture[] = [
  {
    file: 'articles/short-measure-scales.jpg',
    ...leadSize,
    paper: ink.deep,
    layers: balance({ ...leadSize, x: 1200, y: 330, arm: 760, drop: 480 }),
  },
  {
    file: '_data/shows/short-measure.jpg',
    ...posterSize,
    paper: ink.deep,
    layers: balance({ ...posterSize, x: 600, y: 520, arm: 400, drop: 620 }),
  },
];

interface Balance {
  readonly width: number;
  readonly height: number;
  readonly x: number;
  readonly y: number;
  readonly arm: number;
  readonly drop: number;
}

function balance({ width, height, x, y, arm, drop }: Balance): Layer[] {
  const lean = arm * 0.16;
  const floor = height - 150;
  return [
    spray(glow('sun', ink.bright, [x, y + drop * 0.4], arm * 1.5, 0.95), rectangle(0, 0, width, height, 'url(#sun)')),
    flat(circle(x, y + drop * 0.42, arm * 0.66, ink.pale)),
    spray(
      fade('dusk', ink.mid, [x, y + drop * 1.1], [x, y - drop * 0.3], 1),
      circle(x, y + drop * 0.42, arm * 0.66, 'url(#dusk)'),
    ),
    flat(chimneys(width, floor), rectangle(0, floor, width, height - floor, ink.night)),
    flat(
      rectangle(x - 26, y, 52, floor - y, ink.night),
      path(`M${x - 210},${floor}Q${x},${floor - 190} ${x + 210},${floor}Z`, ink.night),
      path(
        `M${x - arm},${y - lean - 14}L${x},${y - 44}L${x + arm},${y + lean - 14}V${y + lean + 14}L${x},${y + 44}L${x - arm},${y - lean + 14}Z`,
        ink.night,
      ),
      circle(x, y, 74, ink.night),
      circle(x, y, 40, ink.bright),
    ),
    flat(pan(x - arm, y - lean, drop, arm * 0.34), pan(x + arm, y + lean, drop, arm * 0.34)),
    flat(weights(x - arm, y - lean + drop, arm * 0.1), coffin(x + arm, y + lean + drop, arm * 0.3)),
    spray(
      fade('ground', ink.mid, [0, floor], [0, floor + 140], 0.7),
      rectangle(0, floor, width, height - floor, 'url(#ground)'),
    ),
  ];
}

function pan(x: number, y: number, drop: number, half: number): string {
  const rim = y + drop;
  return [
    stroke(`M${x - half},${rim}L${x},${y}L${x + half},${rim}`, ink.night, 10),
    path(`M${x - half - 20},${rim}H${x + half + 20}Q${x},${rim + half * 0.75} ${x - half - 20},${rim}Z`, ink.night),
    rectangle(x - half - 20, rim - 6, half * 2 + 40, 18, ink.bright),
  ].join('');
}

/** Brass, and by the book. */
function weights(x: number, rim: number, unit: number): string {
  return [-1.7, 0, 1.5]
    .map((place, index) => {
      const size = unit * (1.45 - index * 0.28);
      const left = x + place * unit - size / 2;
      return (
        rectangle(left, rim - size * 1.9 - 6, size, size * 1.9, ink.paper, 'rx="10"') +
        rectangle(left + size * 0.62, rim - size * 1.9 - 6, size * 0.38, size * 1.9, ink.pale) +
        circle(left + size / 2, rim - size * 2.1, size * 0.34, ink.paper)
      );
    })
    .join('');
}

function coffin(x: number, rim: number, half: number): string {
  const top = rim - half * 0.62;
  return (
    path(
      `M${x - half},${top + 20}L${x - half * 0.35},${top - 30}L${x + half},${top + 10}V${rim - 26}L${x - half * 0.35},${rim - 6}L${x - half},${rim - 26}Z`,
      ink.paper,
    ) +
    path(`M${x - half * 0.35},${top - 30}L${x + half},${top + 10}V${rim - 26}L${x - half * 0.35},${rim - 6}Z`, ink.pale)
  );
}

function chimneys(width: number, floor: number): string {
  return Array.from({ length: Math.ceil(width / 170) }, (_, index) => {
    const tall = 90 + ((index * 67) % 190);
    const tone = mixed(ink.deep, ink.night, 0.5);
    return (
      rectangle(index * 170, floor - tall * 0.55, 172, tall, tone) +
      (index % 3 === 1 ? rectangle(index * 170 + 60, floor - tall * 2.1, 40, tall * 2, tone) : '')
    );
  }).join('');
}
