/** Carriage: a night train in which one passenger has spoken. */
import { chance } from './chance.ts';
import { teal as ink, mixed } from './inks.ts';
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
  polygon,
  posterSize,
  rectangle,
  spray,
} from './picture.ts';

const speaker = 5;
const pane = { width: 306, height: 470, top: 400, pitch: 372 };

export const carriage: readonly Picture[] = [
  { file: 'articles/the-quiet-carriage.jpg', ...leadSize, paper: ink.night, layers: windows() },
  { file: '_data/shows/the-quiet-carriage.jpg', ...posterSize, paper: ink.night, layers: engine() },
];

function windows(): Layer[] {
  const { width } = leadSize;
  const left = (index: number) => -190 + index * pane.pitch;
  const each = Array.from({ length: 8 }, (_, index) => index);
  const mouth: readonly [number, number] = [left(speaker) + pane.width / 2, 660];
  return [
    spray(fade('sky', ink.mid, [0, 0], [0, 300], 0.55), rectangle(0, 0, width, 320, 'url(#sky)')),
    flat(
      hills(width),
      rectangle(-20, 250, width + 40, 850, ink.mid),
      rectangle(-20, 250, width + 40, 44, ink.deep),
      rectangle(-20, 930, width + 40, 26, ink.pale),
    ),
    spray(
      fade('roof', ink.night, [0, 250], [0, 460], 0.8),
      rectangle(0, 250, width, 230, 'url(#roof)'),
      fade('sill', ink.night, [0, 1100], [0, 860], 0.9),
      rectangle(0, 860, width, 240, 'url(#sill)'),
    ),
    ...each.flatMap((index) => compartment(index, left(index))),
    flat(
      rectangle(0, 1100, width, 34, ink.night),
      ...each.flatMap((index) => [wheel(left(index) + 40), wheel(left(index) + 190)]),
      rectangle(0, 1232, width, 12, ink.pale),
    ),
    flat(...Array.from({ length: 11 }, (_, ring) => ripple(mouth, ring))),
  ];
}

function compartment(index: number, left: number): Layer[] {
  const loud = index === speaker;
  const middle = left + pane.width / 2;
  const glass = (fill: string) => rectangle(left, pane.top, pane.width, pane.height, fill, 'rx="46"');
  const inside = (...shapes: string[]) =>
    `${clip('pane', glass('#000'))}<g clip-path="url(#pane)">${shapes.join('')}</g>`;
  return [
    flat(glass(loud ? ink.paper : mixed(ink.deep, ink.bright, 0.35))),
    spray(
      fade('dark', ink.night, [left, pane.top], [left + pane.width, pane.top + 520], loud ? 0 : 0.9),
      fade('lit', ink.bright, [left, pane.top + pane.height], [left, pane.top + 120], loud ? 0.8 : 0),
      glass('url(#dark)'),
      glass('url(#lit)'),
    ),
    flat(
      inside(
        traveller(middle, index),
        rectangle(middle - 124, 704, 248, 240, loud ? ink.mid : mixed(ink.night, ink.deep, 0.6), 'rx="54"'),
        rectangle(middle - 124, 752, 248, 12, loud ? ink.pale : ink.deep),
      ),
    ),
  ];
}

/** The top of a head above a seat: bun, hat, beret, curls, or as it comes. */
function traveller(x: number, index: number): string {
  const colour = index === speaker ? ink.night : '#02090c';
  const head = circle(x, 704, 70, colour);
  const extras = [
    circle(x + 8, 622, 30, colour),
    rectangle(x - 112, 656, 224, 16, colour, 'rx="8"') + rectangle(x - 62, 586, 124, 80, colour, 'rx="14"'),
    '',
    `<ellipse cx="${x - 14}" cy="652" rx="96" ry="34" fill="${colour}" transform="rotate(-9 ${x} 652)"/>`,
    [-62, -34, 0, 34, 62].map((dx) => circle(x + dx, 650 + Math.abs(dx) * 0.5, 30, colour)).join(''),
  ];
  return head + (extras[index % extras.length] ?? '');
}

/** What one word sounds like in a silent train. */
function ripple([x, y]: readonly [number, number], ring: number): string {
  const radius = 210 + ring * 118 + ring * ring * 7;
  const opacity = Math.max(0.08, 0.95 - ring * 0.085).toFixed(2);
  return circle(
    x,
    y,
    radius,
    'none',
    `stroke="${ink.paper}" stroke-width="${Math.max(4, 18 - ring * 1.4)}" opacity="${opacity}"`,
  );
}

function hills(width: number): string {
  const next = chance(8);
  const points = Array.from({ length: 13 }, (_, index) => `${(index * width) / 12},${200 - next() * 130}`);
  return path(`M0,300L${points.join('L')}L${width},300Z`, ink.deep);
}

function wheel(x: number): string {
  return circle(x, 1172, 62, '#02090c') + circle(x, 1172, 24, ink.mid);
}

function engine(): Layer[] {
  const { width, height } = posterSize;
  const x = width / 2;
  const body = 'M170,1180V560C170,150 1030,150 1030,560V1180Z';
  const bed: Point[] = [
    [-120, height],
    [width + 120, height],
    [x + 270, 1180],
    [x - 270, 1180],
  ];
  const finger: Point[] = [
    [x - 46, 560],
    [x + 46, 560],
    [x + 150, height],
    [x - 150, height],
  ];
  const sleepers = Array.from({ length: 9 }, (_, index) => {
    const share = ((index + 0.6) / 9) ** 1.7;
    const half = 270 + 420 * share;
    return rectangle(x - half, 1180 + 610 * share, half * 2, 12 + 40 * share, mixed(ink.deep, ink.mid, share * 0.7));
  });
  return [
    spray(glow('glow', ink.mid, [x, 520], 1100, 1), rectangle(0, 0, width, height, 'url(#glow)')),
    flat(polygon(bed, '#02090c'), ...sleepers, path(body, ink.deep)),
    spray(
      fade('left', ink.night, [170, 0], [560, 0], 0.9),
      path(body, 'url(#left)'),
      fade('right', ink.night, [1030, 0], [640, 0], 0.9),
      path(body, 'url(#right)'),
    ),
    flat(
      path('M300,800V610C300,400 560,390 560,390V800Z', ink.night),
      path('M900,800V610C900,400 640,390 640,390V800Z', ink.night),
      rectangle(330, 960, 540, 66, ink.bright, 'rx="33"'),
      polygon(
        [
          [x - 206, 1180],
          [x - 188, 1180],
          [x - 430, height],
          [x - 492, height],
        ],
        ink.bright,
      ),
      polygon(
        [
          [x + 206, 1180],
          [x + 188, 1180],
          [x + 430, height],
          [x + 492, height],
        ],
        ink.bright,
      ),
    ),
    flat(polygon(finger, ink.paper), circle(x, 560, 46, ink.paper)),
    spray(
      fade('hand', ink.bright, [0, height], [0, 1000], 1),
      polygon(finger, 'url(#hand)'),
      fade('hand2', ink.deep, [0, height], [0, 1400], 0.9),
      polygon(finger, 'url(#hand2)'),
      glow('lamp', ink.pale, [x, 300], 260, 0.95),
      circle(x, 300, 260, 'url(#lamp)'),
    ),
    flat(circle(x, 300, 78, ink.paper)),
  ];
}
