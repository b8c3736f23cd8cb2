/** Inks: the six tones, from dark to light, that a section's pictures are printed in. */

export interface Inks {
  readonly night: string;
  readonly deep: string;
  readonly mid: string;
  readonly bright: string;
  readonly pale: string;
  readonly paper: string;
}

export const crimson: Inks = {
  night: '#16060b',
  deep: '#4b0b1b',
  mid: '#a1132f',
  bright: '#f0404f',
  pale: '#ffb199',
  paper: '#fff0e0',
};

export const amber: Inks = {
  night: '#1d1008',
  deep: '#5b2f0a',
  mid: '#c46a0a',
  bright: '#f9a51a',
  pale: '#ffd678',
  paper: '#fff5dc',
};

export const teal: Inks = {
  night: '#04171c',
  deep: '#083d45',
  mid: '#0b7779',
  bright: '#2ab5a5',
  pale: '#a4e5cf',
  paper: '#f1faec',
};

export const violet: Inks = {
  night: '#0f0922',
  deep: '#2d1a63',
  mid: '#5c36bf',
  bright: '#9b76ff',
  pale: '#d5c2ff',
  paper: '#f8f1ff',
};

export const blue: Inks = {
  night: '#060e20',
  deep: '#0e2b62',
  mid: '#1b54be',
  bright: '#4f8eff',
  pale: '#b7d3ff',
  paper: '#f2f7ff',
};

/** A tone between two, `share` of the way from the first to the second. */
export function mixed(from: string, to: string, share: number): string {
  const channel = (hex: string, at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  const mix = (at: number) => Math.round(channel(from, at) + (channel(to, at) - channel(from, at)) * share);
  return `#${[1, 3, 5].map((at) => mix(at).toString(16).padStart(2, '0')).join('')}`;
}
