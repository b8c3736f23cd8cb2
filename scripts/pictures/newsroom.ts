/** Newsroom: an office block at night, and the one desk lamp that is on. */
import { chance } from './chance.ts';
import { crimson as ink, mixed } from './inks.ts';
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
  polygon,
  posterSize,
  rectangle,
  round,
  spray,
  stroke,
  through,
} from './picture.ts';

export const newsroom: readonly Picture[] = [
  { file: 'articles/night-desk-finale.jpg', ...leadSize, paper: ink.deep, layers: block() },
  { file: '_data/shows/night-desk.jpg', ...posterSize, paper: ink.mid, layers: tower() },
];

/** A wall in perspective: a share across and a share down give a point. */
type Wall = (across: number, down: number) => Point;

function wall(
  near: { x: number; top: number; foot: number },
  far: { x: number; top: number; foot: number },
  depth: number,
): Wall {
  return (across, down) => {
    const share = across / (across + (1 - across) * depth);
    const x = between(near.x, far.x, share);
    return [x, between(between(near.top, far.top, share), between(near.foot, far.foot, share), down)];
  };
}

function pane(on: Wall, [column, row]: Point, [columns, rows]: Point, size: Point = [1, 1]): Point[] {
  const left = (column + 0.14) / columns;
  const right = (column + size[0] - 0.14) / columns;
  const top = (row + 0.2) / rows;
  const foot = (row + size[1] - 0.2) / rows;
  return [on(left, top), on(right, top), on(right, foot), on(left, foot)];
}

function panes(on: Wall, grid: Point, tones: readonly string[], seed: number): string {
  const next = chance(seed);
  const [columns, rows] = grid;
  return Array.from({ length: columns * rows }, (_, index) => {
    const tone = tones[Math.floor(next() ** 2 * tones.length)] ?? ink.night;
    const cell = pane(on, [index % columns, Math.floor(index / columns)], grid);
    return polygon(cell, tone) + (next() < 0.35 ? blind(cell, next()) : '');
  }).join('');
}

function blind([a, b, c, d]: readonly Point[], share: number): string {
  if (!a || !b || !c || !d) return '';
  const drop = (from: Point, to: Point): Point => [from[0], between(from[1], to[1], 0.2 + share * 0.5)];
  return polygon([a, b, drop(b, c), drop(a, d)], '#0c0306', 'opacity="0.55"');
}

function block(): Layer[] {
  const { width, height } = leadSize;
  const corner = 1620;
  const left = wall({ x: corner, top: 40, foot: 1900 }, { x: -120, top: 560, foot: 1560 }, 1.5);
  const right = wall({ x: corner, top: 40, foot: 1900 }, { x: 2520, top: 470, foot: 1620 }, 1.7);
  const lit = pane(left, [1, 3], [9, 8], [2, 1]);
  const centre: Point = [round(average(lit, 0)), round(average(lit, 1))];
  return [
    spray(
      fade('dusk', ink.bright, [0, height], [0, 60], 0.95),
      rectangle(0, 0, width, height, 'url(#dusk)'),
      fade('sky', ink.night, [300, 0], [700, 800], 0.85),
      rectangle(0, 0, width, height, 'url(#sky)'),
    ),
    flat(circle(620, 360, 250, ink.pale)),
    spray(fade('moon', ink.mid, [820, 180], [520, 360], 0.9), circle(620, 360, 250, 'url(#moon)')),
    flat(
      polygon([left(0, 0), left(1, 0), left(1, 1), left(0, 1)], '#21070f'),
      polygon([right(0, 0), right(1, 0), right(1, 1), right(0, 1)], '#0e0307'),
      panes(left, [9, 8], ['#340b18', '#420e1e', '#581226', '#75182f'], 9),
      panes(right, [6, 8], ['#1c060d', '#230811', '#2e0b17'], 4),
    ),
    spray(
      glow('spill', ink.bright, centre, 760, 0.8),
      polygon([left(0, 0), left(1, 0), left(1, 1), left(0, 1)], 'url(#spill)'),
      fade('foot', '#0a0204', [0, height], [0, height * 0.55], 0.8),
      rectangle(0, height * 0.55, width, height * 0.45, 'url(#foot)'),
    ),
    flat(polygon(lit, ink.paper)),
    spray(
      fade('warm', ink.bright, [centre[0], centre[1] - 90], [centre[0], centre[1] + 40], 0.6),
      polygon(lit, 'url(#warm)'),
    ),
    flat(lamp([centre[0] - 20, between(lit[2]?.[1] ?? 0, lit[3]?.[1] ?? 0, 0.6) + 3], 1.15)),
  ];
}

function average(points: readonly Point[], axis: 0 | 1): number {
  return points.reduce((sum, point) => sum + point[axis], 0) / points.length;
}

/** A desk lamp standing on a point. */
function lamp([x, y]: Point, scale: number): string {
  const at = (dx: number, dy: number): Point => [x + dx * scale, y + dy * scale];
  const arm = through([at(-34, -6), at(-52, -60), at(-6, -104)], '');
  return [
    stroke(arm, ink.night, 8 * scale, 'stroke-linejoin="round" stroke-linecap="round"'),
    path(through([at(-70, -9), at(2, -9), at(2, 0), at(-70, 0)]), ink.night),
    polygon([at(-22, -112), at(10, -120), at(54, -66), at(-16, -54)], ink.night),
  ].join('');
}

function tower(): Layer[] {
  const { width, height } = posterSize;
  const grid: Point = [7, 15];
  const face: Wall = (across, down) => {
    const rise = between(260, 2050, down);
    const reach = between(330, 520, down);
    return [width / 2 + (across * 2 - 1) * reach, rise];
  };
  const lit = pane(face, [3, 9], grid);
  const centre: Point = [round(average(lit, 0)), round(average(lit, 1))];
  const body = polygon([face(0, 0), face(1, 0), face(1, 1), face(0, 1)], '#19060c');
  return [
    flat(circle(width / 2, 560, 470, ink.bright)),
    spray(
      fade('sky', ink.night, [0, 0], [0, 1100], 0.7),
      rectangle(0, 0, width, height, 'url(#sky)'),
      fade('low', ink.pale, [0, 1040], [0, 420], 0.55),
      circle(width / 2, 560, 470, 'url(#low)'),
      fade('street', ink.night, [0, height], [0, 900], 0.95),
      rectangle(0, 800, width, 1000, 'url(#street)'),
    ),
    flat(
      body,
      rectangle(width / 2 - 8, 60, 16, 210, '#19060c'),
      rectangle(width / 2 - 60, 205, 120, 60, '#19060c'),
      panes(face, grid, ['#2b0a14', '#360c1a', '#451022', mixed(ink.deep, ink.mid, 0.35)], 12),
    ),
    spray(
      glow('spill', ink.bright, centre, 430, 0.9),
      polygon([face(0, 0), face(1, 0), face(1, 1), face(0, 1)], 'url(#spill)'),
    ),
    flat(polygon(lit, ink.paper), lamp([centre[0] + 8, lit[2]?.[1] ?? 0], 0.5)),
  ];
}
