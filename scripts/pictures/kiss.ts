/** Kiss: seventeen strips of film, in which two shapes miss each other sixteen times. */
import { chance } from './chance.ts';
import { crimson as ink, mixed } from './inks.ts';
import {
  between,
  clip,
  fade,
  flat,
  glow,
  type Layer,
  leadSize,
  type Picture,
  posterSize,
  rectangle,
  round,
  spray,
} from './picture.ts';

const takes = 17;
const growth = 1.18;

export const kiss: readonly Picture[] = [
  { file: 'articles/seventeen-takes.jpg', ...leadSize, paper: ink.night, layers: strips() },
  { file: '_data/shows/all-of-us-are-dead.jpg', ...posterSize, paper: ink.night, layers: school() },
];

function strips(): Layer[] {
  const { width, height } = leadSize;
  const next = chance(17);
  const first = (width * (growth - 1)) / (growth ** takes - 1);
  return Array.from({ length: takes }, (_, take) => {
    const nearness = take / (takes - 1);
    const miss = take === takes - 1 ? 0 : height * (between(0.3, 0.16, nearness) + 0.06 * (next() - 0.5));
    const left = (first * (growth ** take - 1)) / (growth - 1);
    return oneTake({ nearness, left, strip: first * growth ** take, miss });
  }).flat();
}

interface Take {
  /** From 0, the first take, to 1, the last. */
  readonly nearness: number;
  readonly left: number;
  readonly strip: number;
  readonly miss: number;
}

function oneTake({ nearness, left, strip, miss }: Take): Layer[] {
  const { height } = leadSize;
  const last = nearness === 1;
  const right = left + strip;
  const middle = height * 0.5;
  const gap = Math.max(3, strip * 0.035);
  const reach = strip * (last ? 0.55 : 0.52);
  const tall = Math.max(strip * 0.84, 100);
  const ground = last ? ink.paper : mixed('#25070f', ink.mid, nearness ** 1.3);
  const heads = [
    { x: left, y: middle - miss, colour: mixed(ink.mid, ink.bright, nearness) },
    { x: right, y: middle + miss, colour: last ? ink.deep : '#10040a' },
  ] as const;
  const head = ({ x, y, colour }: (typeof heads)[number], fill: string = colour) =>
    `<ellipse cx="${round(x)}" cy="${round(y)}" rx="${round(reach)}" ry="${round(tall)}" fill="${fill}"/>`;
  const frame = clip('frame', rectangle(left + gap, 0, strip - gap, height, '#000'));
  const framed = (...shapes: string[]) => `${frame}<g clip-path="url(#frame)">${shapes.join('')}</g>`;
  const [she, he] = heads;
  return [
    flat(framed(rectangle(left, 0, strip, height, ground))),
    spray(
      fade('up', last ? ink.pale : ink.night, [0, height], [0, height * 0.45], 0.85),
      fade('down', last ? ink.pale : ink.night, [0, 0], [0, height * 0.4], 0.75),
      framed(rectangle(left, 0, strip, height, 'url(#up)'), rectangle(left, 0, strip, height, 'url(#down)')),
    ),
    flat(framed(head(she), head(he)), last ? meeting(head(she), head(he, ink.paper)) : ''),
    spray(
      fade('she', ink.night, [left, 0], [left + reach * 0.9, 0], 0.6),
      fade('he', ink.mid, [right - reach, 0], [right - reach * 0.2, 0], 0.7),
      last ? fade('back', ink.night, [right, 0], [right - reach, 0], 0.8) : '',
      framed(head(she, 'url(#she)'), head(he, last ? 'url(#back)' : 'url(#he)')),
    ),
    flat(perforations(left + gap, strip - gap, height, last)),
  ];
}

/** Where the two shapes overlap, in the one take that works. */
function meeting(she: string, he: string): string {
  return `${clip('she', she)}<g clip-path="url(#she)">${he}</g>`;
}

function perforations(left: number, strip: number, height: number, last: boolean): string {
  const band = 74;
  const hole = last ? ink.bright : '#3a0b17';
  const size = Math.min(34, strip * 0.36);
  const count = Math.max(1, Math.round(strip / 68));
  const holes = Array.from({ length: count }, (_, index) => {
    const x = left + (strip * (index + 0.5)) / count - size / 2;
    const radius = `rx="${size * 0.24}"`;
    return (
      rectangle(x, band / 2 - size * 0.6, size, size * 1.2, hole, radius) +
      rectangle(x, height - band / 2 - size * 0.6, size, size * 1.2, hole, radius)
    );
  });
  return [
    rectangle(left, 0, strip, band, '#0b0205'),
    rectangle(left, height - band, strip, band, '#0b0205'),
    ...holes,
  ].join('');
}

function school(): Layer[] {
  const { width, height } = posterSize;
  const columns = 6;
  const rows = 11;
  const cell = { width: width / columns, height: height / rows };
  const window = (column: number, row: number, colour: string) =>
    rectangle(column * cell.width + 18, row * cell.height + 22, cell.width - 36, cell.height - 44, colour);
  const next = chance(2022);
  const windows = Array.from({ length: columns * rows }, (_, index) =>
    window(index % columns, Math.floor(index / columns), next() < 0.3 ? '#33091a' : '#250711'),
  );
  const radius = 345;
  const middle = height * 0.46;
  const reach = 0.9 * radius;
  return [
    flat(...windows),
    spray(
      fade('top', ink.night, [0, 0], [0, height * 0.5], 0.9),
      rectangle(0, 0, width, height * 0.5, 'url(#top)'),
      glow('lamp', ink.bright, [4.5 * cell.width, 9.5 * cell.height], 620, 0.75),
      rectangle(0, height * 0.4, width, height * 0.6, 'url(#lamp)'),
    ),
    flat(window(4, 9, ink.paper)),
    flat(
      clip('one', `<circle cx="${width / 2 - reach}" cy="${middle}" r="${radius}"/>`),
      `<circle cx="${width / 2 - reach}" cy="${middle}" r="${radius}" fill="${ink.bright}"/>`,
      `<circle cx="${width / 2 + reach}" cy="${middle}" r="${radius}" fill="${ink.mid}"/>`,
      `<circle cx="${width / 2 + reach}" cy="${middle}" r="${radius}" fill="${ink.paper}" clip-path="url(#one)"/>`,
    ),
    spray(
      fade('left', ink.night, [width / 2 - reach - radius, 0], [width / 2 - 40, 0], 0.85),
      fade('right', ink.night, [width / 2 + reach + radius, 0], [width / 2 + 30, 0], 0.95),
      `<circle cx="${width / 2 - reach}" cy="${middle}" r="${radius}" fill="url(#left)"/>`,
      `<circle cx="${width / 2 + reach}" cy="${middle}" r="${radius}" fill="url(#right)"/>`,
    ),
  ];
}
