/** Ship: a corridor three hundred years long, carpeted, with somebody’s vacuum cleaner in it. */
import { violet as ink, mixed } from './inks.ts';
import {
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
  spray,
  stroke,
} from './picture.ts';

export const ship: readonly Picture[] = [
  {
    file: 'articles/middle-hundred-corridor.jpg',
    ...leadSize,
    paper: ink.night,
    layers: corridor({ ...leadSize, vanishing: [1500, 610], reach: 1.05 }),
  },
  {
    file: '_data/shows/the-middle-hundred.jpg',
    ...posterSize,
    paper: ink.night,
    layers: corridor({ ...posterSize, vanishing: [600, 760], reach: 1.2 }),
  },
];

interface Corridor {
  readonly width: number;
  readonly height: number;
  readonly vanishing: Point;
  readonly reach: number;
}

function corridor({ width, height, vanishing: [x, y], reach }: Corridor): Layer[] {
  const far = Math.max(width, height) * reach;
  const rings = Array.from({ length: 13 }, (_, index) => far * 0.72 ** index);
  const tones = [ink.deep, mixed(ink.deep, ink.mid, 0.45), ink.mid, mixed(ink.mid, ink.bright, 0.5)];
  const tone = (index: number) =>
    index % 2 === 0 ? ink.night : (tones[Math.min(3, Math.floor(index / 3))] ?? ink.mid);
  const carpet: Point[] = [
    [x - 14, y + 8],
    [x + 14, y + 8],
    [x + width * 0.42, height],
    [x - width * 0.42, height],
  ];
  return [
    flat(rings.map((radius, index) => octagon(x, y, radius, tone(index))).join('')),
    spray(glow('end', ink.bright, [x, y], far * 0.5, 1), rectangle(0, 0, width, height, 'url(#end)')),
    flat(circle(x, y, far * 0.019, ink.paper)),
    flat(polygon(carpet, ink.mid), stripes(x, y, width, height)),
    spray(fade('near', ink.night, [x, height], [x, y + (height - y) * 0.25], 0.85), polygon(carpet, 'url(#near)')),
    flat(cleaner(x - width * 0.12, height - height * 0.09, Math.min(width, height) / 1350)),
  ];
}

function octagon(x: number, y: number, radius: number, fill: string): string {
  const points = Array.from({ length: 8 }, (_, corner): Point => {
    const angle = ((corner + 0.5) / 8) * Math.PI * 2;
    return [x + Math.cos(angle) * radius, y + Math.sin(angle) * radius * 0.86];
  });
  return polygon(points, fill);
}

function stripes(x: number, y: number, width: number, height: number): string {
  return [-0.3, -0.18, -0.06, 0.06, 0.18, 0.3]
    .map((place) =>
      polygon(
        [
          [x + place * 30, y + 8],
          [x + place * width + 22, height],
          [x + place * width - 22, height],
        ],
        ink.bright,
      ),
    )
    .join('');
}

function cleaner(x: number, y: number, scale: number): string {
  return [
    `<g transform="translate(${Math.round(x)} ${Math.round(y)}) scale(${scale.toFixed(3)})">`,
    '<ellipse cx="40" cy="30" rx="330" ry="44" fill="#0f0922"/>',
    stroke('M-60,-120C-220,-420 -330,-120 -250,10', ink.night, 46),
    stroke('M-60,-120C-220,-420 -330,-120 -250,10', ink.pale, 26),
    rectangle(-330, -2, 170, 42, ink.paper, 'rx="14"'),
    path('M-110,20C-110,-170 -20,-230 90,-230S280,-150 290,20Z', ink.paper),
    path('M90,-230C200,-230 280,-150 290,20H150C160,-90 140,-180 90,-230Z', ink.pale),
    circle(-40, 10, 52, ink.night),
    circle(230, 10, 52, ink.night),
    circle(60, -120, 30, ink.mid),
    '</g>',
  ].join('');
}
