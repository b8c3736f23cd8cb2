/** HTML names: the elements that HTML has, by its standard, and those that it had. */

/** Elements that need an end and change what stands below them. Those whose end may be left out are not among them. */
export const pairedElements: ReadonlySet<string> = new Set(
  (
    'a abbr article aside audio b bdi bdo big blockquote button canvas center cite code data del details dfn dialog div dl em ' +
    'fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 header i iframe ins kbd label legend main map mark menu ' +
    'meter nav object ol output picture pre progress q s samp search section select small span strike strong sub summary sup ' +
    'svg table textarea time tt u ul var video'
  ).split(' '),
);

const OTHERS = new Set(
  (
    'acronym address applet area base basefont body br caption col colgroup datalist dd dir dt embed frame frameset head hgroup ' +
    'hr html img input li link marquee math meta nobr noembed noframes noscript optgroup option p param path plaintext rp rt ' +
    'ruby script slot source style tbody td template tfoot th thead title tr track wbr'
  ).split(' '),
);

/** Whether a name, in large or small letters, is that of an element. */
export function isHtmlName(name: string): boolean {
  const folded = name.toLowerCase();
  return pairedElements.has(folded) || OTHERS.has(folded);
}
