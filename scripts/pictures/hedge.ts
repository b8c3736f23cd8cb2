/** Hedge: a laid hedge in winter, stake by stake, with one leaf. */
import { chance } from './chance.ts';
import { teal as ink, mixed } from './inks.ts';
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

export const hedge: readonly Picture[] = [
  {
    file: 'articles/the-hedge-laid.jpg',
    ...leadSize,
    paper: ink.pale,
    layers: field({ ...leadSize, ground: 1130, tall: 560, sun: 1780 }),
  },
  {
    file: '_data/shows/the-hedge.jpg',
    ...posterSize,
    paper: ink.pale,
    layers: field({ ...posterSize, ground: 1560, tall: 760, sun: 800 }),
  },
];

interface Field {
  readonly width: number;
  readonly height: number;
  readonly ground: number;
  readonly tall: number;
  readonly sun: number;
}

function field({ width, height, ground, tall, sun }: Field): Layer[] {
  const top = ground - tall;
  return [
    spray(glow('sky', ink.paper, [sun, top * 0.7], width * 0.8, 1), rectangle(0, 0, width, height, 'url(#sky)')),
    flat(circle(sun, top * 0.72, 170, ink.paper)),
    flat(
      path(
        `M0,${top + 60}Q${width * 0.3},${top - 120} ${width * 0.6},${top + 40}T${width},${top - 20}V${height}H0Z`,
        ink.bright,
      ),
      path(`M0,${top + 190}Q${width * 0.4},${top + 60} ${width},${top + 210}V${height}H0Z`, ink.mid),
    ),
    spray(
      fade('mist', ink.pale, [0, top + 140], [0, top + 480], 0.7),
      rectangle(0, top - 60, width, 700, 'url(#mist)'),
    ),
    flat(laid(width, ground, tall)),
    flat(path(`M0,${ground - 20}Q${width / 2},${ground - 70} ${width},${ground - 10}V${height}H0Z`, ink.night)),
    flat(leaf(width * 0.36, top + tall * 0.16)),
  ];
}

/** Stems cut almost through and laid over, stakes between them, and a plait along the top. */
function laid(width: number, ground: number, tall: number): string {
  const next = chance(width + 3);
  const top = ground - tall;
  const stems = Array.from({ length: Math.ceil(width / 34) + 14 }, (_, index) => {
    const x = index * 34 - 460 + next() * 20;
    const long = 420 + next() * 180;
    const rise = tall * (0.5 + next() * 0.42);
    const tone = index % 4 === 0 ? mixed(ink.deep, ink.mid, 0.5) : index % 2 === 0 ? ink.deep : ink.night;
    return stroke(
      `M${x},${ground}Q${x + long * 0.25},${ground - rise * 0.75} ${x + long},${ground - rise}`,
      tone,
      16 + next() * 16,
    );
  });
  const stakes = Array.from(
    { length: Math.ceil(width / 230) + 1 },
    (_, index) =>
      rectangle(index * 230 + 40, top - 60, 34, tall + 60, ink.paper) +
      rectangle(index * 230 + 60, top - 60, 14, tall + 60, ink.pale),
  );
  const wave = (shift: number) =>
    Array.from(
      { length: Math.ceil(width / 115) + 3 },
      (_, index) =>
        `${index === 0 ? 'M' : 'T'}${index * 115 - 115 + shift},${top + 30}${index === 0 ? `Q${-57 + shift},${top - 30} ${shift},${top + 30}` : ''}`,
    ).join('');
  return (
    stems.join('') +
    stakes.join('') +
    stroke(wave(0), ink.night, 30) +
    stroke(wave(0), ink.mid, 16) +
    stroke(wave(-58), ink.night, 30) +
    stroke(wave(-58), ink.bright, 16)
  );
}

function leaf(x: number, y: number): string {
  return `<g transform="translate(${x} ${y}) rotate(-24) scale(0.6)">${path('M0,0C70,-90 170,-90 230,0C170,90 70,90 0,0Z', ink.bright)}${path('M0,0C70,-90 170,-90 230,0Z', ink.paper)}${stroke('M-60,0H210', ink.night, 10)}</g>`;
}
