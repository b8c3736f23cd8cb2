/** Ball pit: an indoor play barn after closing time, with one slide and one child’s sock. */
import { chance } from './chance.ts';
import { amber as ink, mixed } from './inks.ts';
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

export const ballPit: readonly Picture[] = [
  {
    file: 'articles/soft-play-slide.jpg',
    ...leadSize,
    paper: ink.deep,
    layers: pit({ ...leadSize, surface: 760, slide: 1500 }),
  },
  {
    file: '_data/shows/soft-play.jpg',
    ...posterSize,
    paper: ink.deep,
    layers: pit({ ...posterSize, surface: 1010, slide: 700 }),
  },
];

interface Pit {
  readonly width: number;
  readonly height: number;
  readonly surface: number;
  /** Where the slide leaves the wall. */
  readonly slide: number;
}

function pit({ width, height, surface, slide }: Pit): Layer[] {
  return [
    flat(
      glow('bulb', ink.mid, [width * 0.3, surface * 0.4], width * 0.6, 0.7),
      rectangle(0, 0, width, surface + 100, 'url(#bulb)'),
    ),
    flat(net(width, surface)),
    flat(
      stroke(chute(slide, surface, width), ink.night, 250),
      stroke(chute(slide, surface, width), ink.pale, 210),
      stroke(chute(slide, surface, width), ink.bright, 120),
    ),
    spray(
      fade('shade', ink.night, [width, 0], [slide * 0.85, surface * 0.3], 0.45),
      rectangle(0, 0, width, surface + 200, 'url(#shade)'),
    ),
    flat(balls(width, height, surface)),
    spray(
      fade('floor', ink.night, [0, height], [0, surface + 430], 0.7),
      rectangle(0, surface, width, height - surface, 'url(#floor)'),
    ),
    flat(sock(width * 0.27, surface + 40)),
  ];
}

function chute(from: number, surface: number, width: number): string {
  return `M${width + 100},60C${from + 400},80 ${from + 260},${surface * 0.35} ${from},${surface * 0.6}S${from - 260},${surface * 0.92} ${from - 330},${surface + 160}`;
}

/** The net that keeps the balls in. */
function net(width: number, surface: number): string {
  const lines = Array.from({ length: Math.ceil((width + surface) / 90) }, (_, index) => {
    const x = index * 90;
    return stroke(
      `M${x},0L${x - surface},${surface}M${x - surface},0L${x},${surface}`,
      mixed(ink.deep, ink.mid, 0.55),
      6,
    );
  });
  return (
    lines.join('') +
    rectangle(0, surface - 120, width, 60, ink.mid) +
    rectangle(0, surface - 120, width, 12, ink.bright)
  );
}

function balls(width: number, height: number, surface: number): string {
  const next = chance(width + 5);
  const tones = [ink.bright, ink.pale, ink.mid, ink.bright, ink.paper, ink.mid, ink.deep];
  const rows = Array.from({ length: 14 }, (_, row) => row);
  return rows
    .flatMap((row) => {
      const radius = 52 + row * 6;
      const y = surface + row * 62;
      if (y > height + radius) return [];
      return Array.from({ length: Math.ceil(width / (radius * 1.7)) + 2 }, (_, column) => {
        const x = (column - 0.5 + (row % 2) * 0.5) * radius * 1.7 + next() * 22;
        const tone = tones[Math.floor(next() * tones.length)] ?? ink.bright;
        const top = y + next() * 26;
        return (
          circle(x + 7, top + 10, radius, ink.night) +
          circle(x, top, radius, tone) +
          circle(x - radius * 0.32, top - radius * 0.36, radius * 0.2, ink.paper)
        );
      });
    })
    .join('');
}

function sock(x: number, y: number): string {
  return `<g transform="translate(${x} ${y}) rotate(-18)">${path('M-62,-210H62V-20C62,20 90,34 150,40C210,48 214,130 140,136C60,142 -62,130 -62,40Z', ink.paper)}${rectangle(-62, -210, 124, 46, ink.mid)}${rectangle(-62, -146, 124, 22, ink.mid)}</g>`;
}
