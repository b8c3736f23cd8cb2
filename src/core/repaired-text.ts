/** Repaired text: what a text of the wrong form was most likely meant to be. */

/** The first slight change of a text that makes it fit; `undefined` when none does. */
export function repaired(text: string, fits: (text: string) => boolean): string | undefined {
  const bare = text.trim().replace(/^[“”„«‘’"']+|[“”„«»‘’"']+$/gu, '');
  const asAddress = `/${bare
    .replace(/\/?(?:index)?\.html?$/i, '')
    .replace(/\/index$/i, '')
    .replace(/^\/+|\/+$/g, '')
    .replace(/\s+/g, '-')}/`;
  const attempts = [
    bare,
    bare.toUpperCase(),
    bare.toLowerCase(),
    bare.includes('.') && !/\s|:/.test(bare) ? `https://${bare.replace(/^\/+/, '')}` : '',
    /^https?:\/+[^/]/i.test(bare)
      ? bare.replace(/^(https?):\/+/i, (_, scheme: string) => `${scheme.toLowerCase()}://`)
      : '',
    /^[0-9a-f]{6}$/i.test(bare) ? `#${bare}` : '',
    /^#[0-9a-f]{3}$/i.test(bare) ? bare.replace(/[0-9a-f]/gi, '$&$&') : '',
    bare.includes(':') ? '' : asAddress,
  ];
  return attempts.find((attempt) => attempt !== '' && attempt !== text && fits(attempt));
}
