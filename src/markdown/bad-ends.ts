/** Bad ends: a bracket that stands where the `%}` of a shortcode should. */
import type { Finding } from '../core/source.ts';
import type { Span } from '../core/yaml.ts';
import type { Tag } from './tags.ts';

/** `{% watch "itvx" }`: what stands where the end of a tag should that was never found. */
export function badEndOf({ name, start }: Tag, text: string): (Span & { readonly finding: Finding }) | undefined {
  const [whole, typed] = /^\{%(?:[^{}%\n"]|"[^"\n]*")*(\}\}?|% \}|%[\])>])/.exec(text.slice(start, start + 500)) ?? [];
  if (whole === undefined || typed === undefined || name === '') return undefined;
  const end = start + whole.length;
  return {
    start: end - typed.length,
    end,
    finding: {
      code: 'shortcode/syntax',
      what: `{% ${name} ends with ${typed}, and not with %}.`,
      why: 'It would be printed as it is typed.',
      fix: 'Write %} in its place.',
    },
  };
}
