/** Committee: a parish council's table from above, with one cup knocked over. */
import { chance } from './chance.ts';
import { amber as ink, mixed } from './inks.ts';
import {
  between,
  circle,
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
  round,
  spray,
} from './picture.ts';

const seats = 8;
const shadow = 64;

export const committee: readonly Picture[] = [
  {
    file: 'articles/nuala-fenn-interview.jpg',
    ...leadSize,
    paper: ink.mid,
    layers: meeting({ ...leadSize, table: [1200, 675, 740, 330], turn: -8 }),
  },
  {
    file: '_data/shows/any-other-business.jpg',
    ...posterSize,
    paper: ink.mid,
    layers: meeting({ ...posterSize, table: [600, 900, 330, 590], turn: 7 }),
  },
];

interface Meeting {
  readonly width: number;
  readonly height: number;
  readonly table: readonly [x: number, y: number, halfWidth: number, halfHeight: number];
  readonly turn: number;
}

function meeting({ width, height, table, turn }: Meeting): Layer[] {
  const [x, y, halfWidth, halfHeight] = table;
  const around = (seat: number, out: number): { at: Point; facing: number } => {
    const angle = ((seat + 0.5) / seats) * Math.PI * 2 + 0.12;
    const at: Point = [x + Math.cos(angle) * (halfWidth + out), y + Math.sin(angle) * (halfHeight + out)];
    return { at, facing: (Math.atan2(y - at[1], x - at[0]) * 180) / Math.PI + 90 };
  };
  const all = Array.from({ length: seats }, (_, seat) => seat);
  const next = chance(width);
  const turned = (shapes: string) => `<g transform="rotate(${turn} ${x} ${y})">${shapes}</g>`;
  const ellipse = (dx: number, dy: number, fill: string) =>
    `<ellipse cx="${x + dx}" cy="${y + dy}" rx="${halfWidth}" ry="${halfHeight}" fill="${fill}"/>`;
  const chairs = (dx: number, dy: number, tone: (seat: number) => string) =>
    all.map((seat) => chair(around(seat, 105), [dx, dy], tone(seat))).join('');
  return [
    flat(boards(width, height, turn)),
    spray(
      glow('lamp', ink.bright, [x, y], Math.max(halfWidth, halfHeight) * 1.9, 1),
      rectangle(0, 0, width, height, 'url(#lamp)'),
      fade('corner', ink.night, [0, height], [width * 0.55, height * 0.35], 0.75),
      rectangle(0, 0, width, height, 'url(#corner)'),
    ),
    flat(turned(chairs(shadow * 0.6, shadow * 0.7, () => ink.deep) + ellipse(shadow, shadow * 1.1, ink.deep))),
    flat(turned(chairs(0, 0, (seat) => (seat === 5 ? ink.paper : ink.night)) + ellipse(0, 0, ink.pale))),
    spray(
      fade('top', ink.mid, [x + halfWidth, y + halfHeight], [x - halfWidth * 0.2, y - halfHeight * 0.3], 0.9),
      turned(ellipse(0, 0, 'url(#top)')),
    ),
    flat(
      turned(
        all
          .map((seat) => papers(around(seat, -Math.min(halfWidth, halfHeight) * 0.36), next() * 30 - 15, seat))
          .join('') +
          spill(x, y) +
          cups(around),
      ),
    ),
  ];
}

function boards(width: number, height: number, turn: number): string {
  const lines = Array.from({ length: 26 }, (_, index) =>
    rectangle(-400, -500 + index * 110, width + 800, 5, mixed(ink.mid, ink.deep, 0.45)),
  );
  return `<g transform="rotate(${turn - 20} ${width / 2} ${height / 2})">${lines.join('')}</g>`;
}

function chair({ at: [x, y], facing }: { at: Point; facing: number }, [dx, dy]: Point, colour: string): string {
  const [left, top] = [x + dx, y + dy];
  return `<g transform="translate(${round(left)} ${round(top)}) rotate(${round(facing)})">${rectangle(-78, -70, 156, 140, colour, 'rx="40"')}${rectangle(-92, 48, 184, 40, colour, 'rx="20"')}</g>`;
}

function papers({ at: [x, y], facing }: { at: Point; facing: number }, tilt: number, seat: number): string {
  const sheet = (turn: number, colour: string) =>
    rectangle(-46, -62, 92, 124, colour, `transform="rotate(${round(turn)})"`);
  const words = Array.from({ length: 6 }, (_, line) =>
    rectangle(-32, -44 + line * 15, between(34, 64, ((line * 7 + seat * 3) % 5) / 4), 5, ink.mid),
  );
  return `<g transform="translate(${round(x)} ${round(y)}) rotate(${round(facing + tilt)})">${sheet(-9, ink.bright)}${sheet(0, ink.paper)}${words.join('')}</g>`;
}

function cups(around: (seat: number, out: number) => { at: Point }): string {
  return [0, 2, 3, 6, 7]
    .map((seat) => {
      const [x, y] = around(seat + 0.34, -92).at;
      return circle(x + 9, y + 11, 40, ink.mid) + circle(x, y, 40, ink.paper) + circle(x, y, 26, ink.deep);
    })
    .join('');
}

/** Tea, going where tea goes. */
function spill(x: number, y: number): string {
  return [
    path(
      `M${x - 40},${y - 20}C${x + 30},${y - 100} ${x + 150},${y - 60} ${x + 140},${y + 10}S${x + 230},${y + 70} ${x + 150},${y + 110}S${x + 20},${y + 70} ${x - 20},${y + 90}S${x - 90},${y + 30} ${x - 40},${y - 20}Z`,
      ink.deep,
    ),
    `<g transform="rotate(38 ${x - 70} ${y - 40})">`,
    rectangle(x - 132, y - 76, 96, 72, ink.paper, 'rx="18"'),
    `<ellipse cx="${x - 36}" cy="${y - 40}" rx="16" ry="37" fill="${ink.night}"/>`,
    '</g>',
  ].join('');
}
