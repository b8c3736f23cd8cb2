/** Picture: a drawing as a stack of layers, before it is printed. */

export interface Layer {
  /** `flat` is laid on as drawn; `spray` turns every soft edge and gradient into grain. */
  readonly ink: 'flat' | 'spray';
  readonly svg: string;
}

export interface Picture {
  /** Where the file goes, from the root of the repository. */
  readonly file: string;
  readonly width: number;
  readonly height: number;
  readonly paper: string;
  readonly layers: readonly Layer[];
}

export const leadSize = { width: 2400, height: 1350 } as const;
export const posterSize = { width: 1200, height: 1800 } as const;

export type Point = readonly [x: number, y: number];

export function flat(...svg: readonly string[]): Layer {
  return { ink: 'flat', svg: svg.join('') };
}

export function spray(...svg: readonly string[]): Layer {
  return { ink: 'spray', svg: svg.join('') };
}

export function polygon(points: readonly Point[], fill: string, attributes = ''): string {
  return `<polygon points="${points.map(pair).join(' ')}" fill="${fill}" ${attributes}/>`;
}

export function circle(x: number, y: number, radius: number, fill: string, attributes = ''): string {
  return `<circle cx="${round(x)}" cy="${round(y)}" r="${round(radius)}" fill="${fill}" ${attributes}/>`;
}

export function rectangle(x: number, y: number, width: number, height: number, fill: string, attributes = ''): string {
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" fill="${fill}" ${attributes}/>`;
}

export function path(d: string, fill: string, attributes = ''): string {
  return `<path d="${d}" fill="${fill}" ${attributes}/>`;
}

export function stroke(d: string, colour: string, width: number, attributes = ''): string {
  return `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${round(width)}" ${attributes}/>`;
}

/** A path through the points, closed unless told otherwise. */
export function through(points: readonly Point[], end = 'Z'): string {
  return `M${points.map(pair).join('L')}${end}`;
}

/** A gradient that fades a colour out, from the first point to the second, in the units of the canvas. */
export function fade(id: string, colour: string, from: Point, to: Point, strength = 1): string {
  const [x1, y1] = from;
  const [x2, y2] = to;
  return `<linearGradient id="${id}" gradientUnits="userSpaceOnUse" x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}">${stops(colour, strength)}</linearGradient>`;
}

/** A gradient that fades a colour out from a centre. */
export function glow(id: string, colour: string, [x, y]: Point, radius: number, strength = 1): string {
  return `<radialGradient id="${id}" gradientUnits="userSpaceOnUse" cx="${x}" cy="${y}" r="${radius}">${stops(colour, strength)}</radialGradient>`;
}

export function clip(id: string, shape: string): string {
  return `<clipPath id="${id}">${shape}</clipPath>`;
}

export function between(from: number, to: number, share: number): number {
  return from + (to - from) * share;
}

export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function pair([x, y]: Point): string {
  return `${round(x)},${round(y)}`;
}

function stops(colour: string, strength: number): string {
  return `<stop offset="0" stop-color="${colour}" stop-opacity="${strength}"/><stop offset="1" stop-color="${colour}" stop-opacity="0"/>`;
}
