/** Repaired text: what a text of the wrong form was most likely meant to be. */
import { withoutFolderSteps } from './folder-steps.ts';

/** A longer text is no address, id or number with a slip in it. */
const LONGEST = 2000;

/** The first slight change of a text that makes it fit; `undefined` when none does. */
export function repaired(text: string, fits: (text: string) => boolean): string | undefined {
  if (text.length > LONGEST) return undefined;
  const bare = text.trim().replace(/^[“”„«‘’"']+|[“”„«»‘’"']+$/gu, '');
  const asAddress = `/${withoutFolderSteps(bare)
    .replace(/\/?(?:index)?\.html?$/i, '')
    .replace(/\/index$/i, '')
    .replace(/^\/+|\/+$/g, '')
    .replace(/\s+/g, '-')}/`;
  const attempts = [
    bare,
    bare.replace(/(?<!,),+$/, ''),
    bare.toUpperCase(),
    bare.toLowerCase(),
    bare.replaceAll('_', '-'),
    bare.includes('.') && !/\s|:/.test(bare) ? `https://${bare.replace(/^(?:https?)?\/+/i, '')}` : '',
    /^https?:\/+[^/]/i.test(bare)
      ? bare.replace(/^(https?):\/+/i, (_, scheme: string) => `${scheme.toLowerCase()}://`)
      : '',
    /^[0-9a-f]{6}$/i.test(bare) ? `#${bare}` : '',
    /^#[0-9a-f]{3}$/i.test(bare) ? bare.replace(/[0-9a-f]/gi, '$&$&') : '',
    bare.includes(':') ? '' : asAddress,
    bare.replace(/^http:/i, 'https:'),
    /^https?:\/\/[^/\s]+(\/\S*)$/i.exec(bare)?.[1] ?? '',
    /^https?:\/\//.test(bare) ? bare.replace(/[\s"<>\\^`{|}]/g, encodeURIComponent) : '',
  ];
  return attempts.find((attempt) => attempt !== '' && attempt !== text && fits(attempt));
}

/** The one part of a text that fits, or the text with its separators made right: an id in an address, two percentages, minutes and seconds. */
export function partThatFits(text: string, fits: (text: string) => boolean): string | undefined {
  if (text.length > LONGEST) return undefined;
  const rewritten = [
    text.trim().replace(/^(\d{1,3})\s*%?[\s,;/]+(\d{1,3})\s*%?$/, '$1% $2%'),
    text.trim().replace(/^(\d{1,3})(?:[.,'′]|\s*m(?:in)?)\s*(\d{2})\s*(?:s|sec|"|″)?$/, '$1:$2'),
    text.trim().replace(/\s*(?:\s|[([])at(?:\s|[)\]])\s*/i, '@'),
    text.trim().replace(/^(?:mailto:|.*<(?=.*>$))|[>.,;]$/gi, ''),
  ];
  const parts = text.split(/[\s/?&=,;]+/).filter((part) => fits(part));
  return rewritten.find((attempt) => attempt !== text && fits(attempt)) ?? (parts.length === 1 ? parts[0] : undefined);
}
