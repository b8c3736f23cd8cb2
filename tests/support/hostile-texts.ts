/**
 * Hostile texts: small files that go for the places where readers of Markdown, YAML and shortcodes break.
 *
 * Each is a function of a size, so that the same attack is tried small, to be mutated, and large, to be slow.
 */

/** Front matter that fits. */
export const FRONT_MATTER =
  '---\ntitle: A title\nstandfirst: A standfirst.\ndate: 2026-01-15\nshows: [night-desk]\n---\n';

const OPEN = '{% pullquote %}';
const CLOSE = '{% endpullquote %}';

/** Bodies of articles. */
const bodies: readonly ((size: number) => string)[] = [
  (size) => '['.repeat(size),
  (size) => `${'['.repeat(size)}a${']'.repeat(size)}`,
  (size) => '!['.repeat(size),
  (size) => `${'!['.repeat(size)}a](night-desk-finale.jpg)`,
  (size) => `${'!['.repeat(size)}a](a%20b.jpg "b")`,
  (size) => '![a](night-desk-finale.jpg) '.repeat(size / 8),
  (size) => '![a](gone.jpg)\n\n'.repeat(size / 8),
  (size) => `${'![a][b] '.repeat(size / 8)}\n\n[b]: gone.jpg\n`,
  (size) => `![${'.'.repeat(size)}a](night-desk-finale.jpg)`,
  (size) => `Two kinds of ship are white.\n\n${OPEN}Two kinds of ship ${'“.'.repeat(size)}a${CLOSE}`,
  (size) => '>'.repeat(size),
  (size) => Array.from({ length: size ** 0.5 }, (_, depth) => `${'> '.repeat(depth)}a`).join('\n'),
  (size) => Array.from({ length: size ** 0.5 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n'),
  (size) => Array.from({ length: size ** 0.5 }, (_, length) => '`'.repeat(length + 1)).join(' a '),
  (size) => '*a'.repeat(size),
  (size) => '**a _b '.repeat(size),
  (size) => '# a\n'.repeat(size),
  (size) => '# \n\n'.repeat(size),
  (size) => 'a\n=\n\n'.repeat(size),
  (size) => '\n'.repeat(size),
  (size) => `a${' '.repeat(size)}b\n`.repeat(3),
  (size) => `\t${' \n'.repeat(size)}# a`,
  (size) => `${'1. '.repeat(size)}x`,
  (size) => `| a |\n| - |\n${'| b |\n'.repeat(size)}`,
  (size) => `<div>\n${'<'.repeat(size)}\n</div>`,
  (size) => `<div>\n${'<!-- '.repeat(size)}\n</div>`,
  (size) => `<div>\n${'<a href="'.repeat(size)}\n</div>`,
  (size) => `<div>\n${'<a \'<a " '.repeat(size)}\n</div>`,
  (size) => `<p>\n${'<script '.repeat(size)}\n</p>`,
  (size) => 'a <script>b</script> '.repeat(size / 4),
  (size) => '<b>'.repeat(size),
  (size) => '{%'.repeat(size),
  (size) => '{% '.repeat(size),
  (size) => '{%%}'.repeat(size),
  (size) => '\\{%'.repeat(size),
  (size) => `${'\\'.repeat(size)}{% cast %}`,
  (size) => '{% "'.repeat(size),
  (size) => '{% \\"'.repeat(size),
  (size) => '{% a %} '.repeat(size / 4),
  (size) => '{% zzz %}\n\n{% endyyy %}\n\n'.repeat(size / 8),
  (size) => '{% enda %}\n\n{% b %}\n\n'.repeat(size / 8),
  (size) => `${OPEN}\n`.repeat(size / 4),
  (size) => `${OPEN}\n\n`.repeat(size / 4),
  (size) => `${`${OPEN}\n\n`.repeat(size / 4)}\`\`\`\n${CLOSE}\n\`\`\`\n`,
  (size) => `${OPEN} `.repeat(size / 4),
  (size) => `a ${`${OPEN} `.repeat(size / 4)} ${CLOSE}`,
  (size) => `${CLOSE}\n\n`.repeat(size / 4),
  (size) => `a ${`${OPEN}a${CLOSE} `.repeat(size / 8)}`,
  (size) => `${OPEN}\n\n`.repeat(size / 4) + `${CLOSE}\n\n`.repeat(size / 4),
  (size) => `The words of it.\n\n${`${OPEN}\nThe wrods of it.\n${CLOSE}\n\n`.repeat(size / 8)}`,
  (size) =>
    `${'Some words that are said. '.repeat(size / 8)}\n\n${`${OPEN}\nOther words.\n${CLOSE}\n\n`.repeat(size / 40)}`,
  (size) => `${'So many words\n'.repeat(size / 4)}\n\n${OPEN}\n${'So many wrods\n'.repeat(size / 4)}\n${CLOSE}\n`,
  (size) => `{% cast ${'['.repeat(size)} %}`,
  (size) => `{% cast ${'['.repeat(size)}${']'.repeat(size)} %}`,
  (size) => `{% cast only=[${'"a", '.repeat(size)}] %}`,
  (size) => `{% cast ${'a=1 '.repeat(size)} %}`,
  (size) => `{% cast __proto__=["a"] constructor="b" %}\n\n${'{% watch "nobody" %}\n\n'.repeat(size / 8)}`,
  (size) => `<b>{% cast %}</b>\n\n${'<i>\n{% cast %}\n</i>\n\n'.repeat(size / 8)}`,
  (size) => `${'\u200B-'.repeat(size)} ${'\uFDFA'.repeat(size / 8)}`,
  (size) => `${'\u0086'.repeat(size)}{\u00867}`,
  (size) => `- ${OPEN}\n  `.repeat(size / 8),
  (size) => `[a](b ](${'9'.repeat(size * 150)}`,
  (size) => `- ${'{% watch %}'.repeat(size / 8)}`,
  ...['%', '|', '#', '/', '...', '<b>', '[a ', '{a '].map(
    (piece) => (size: number) => `[${piece.repeat(size)}](${piece.repeat(size)})`,
  ),
];

/** YAML that stands in place of a key with its value. */
const yamlParts: readonly ((size: number) => string)[] = [
  (size) => `authors: ${'['.repeat(size)}`,
  (size) => `tags: [${'a: '.repeat(size * 3)}]`,
  (size) => `tags: [${'1,'.repeat(size)}]`,
  (size) => `kicker: a\n${'- a\n'.repeat(size)}`,
  (size) => `kicker: a${'|\n'.repeat(size)}`,
  (size) => `kicker: [${'{% cast "'.repeat(size)}`,
  (size) => `authors: ${'['.repeat(size)}${']'.repeat(size)}`,
  (size) => `authors: ${'{a: '.repeat(size)}`,
  (size) => `authors:\n  ${'- '.repeat(size)}a`,
  (size) => `authors: [${Array.from({ length: size / 4 }, (_, index) => `nobody-${index}`).join(', ')}]`,
  (size) => `authors: [${'nobody, '.repeat(size / 4)}]`,
  (size) => Array.from({ length: size / 4 }, (_, index) => `key${index}: 1`).join('\n'),
  (size) => 'title: a\n'.repeat(size / 8),
  (size) => `cast: [${'{}, '.repeat(size / 8)}]`,
  (size) => `cast: [${'{character: 1, actor: [], nobody: 1}, '.repeat(size / 8)}]`,
  (size) => `offers: [${'{url: "https://nobody.test/", provider: netflix, checked: 2026-02-31}, '.repeat(size / 16)}]`,
  () =>
    `a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: &d [*c, *c]\ne: &e [*d, *d]\nf: &f [*e, *e]\ntags: *f\ncast: &z [*z]`,
  (size) =>
    `a0: &a0 [x]\n${Array.from({ length: size / 16 }, (_, index) => `a${index + 1}: &a${index + 1} [*a${index}, *a${index}]`).join('\n')}\nauthors: *a9`,
  (size) => `kicker: ${'9'.repeat(size)}`,
  () => 'kicker: .inf\nupdated: .nan\nexpires: 0x1F\ndescription: 1e999',
  () => '__proto__: {a: 1}\nconstructor: {prototype: 1}\ntoString: 1\nimage: {__proto__: 1, src: a.jpg, alt: ""}',
  () => 'image: {src: "", alt: 7, constructor: 1}\n? [a, b]\n: c\n? {a: b}\n: c',
  (size) => `kicker: a${' '.repeat(size)}b: c`,
  (size) => `kicker: a${' '.repeat(size)}b\n  c\n d`,
  (size) => `a${' '.repeat(size)}b`,
  (size) => `kicker: "${'a\\"'.repeat(size)}`,
  (size) => `kicker: '${"a''".repeat(size)}`,
  (size) => `kicker: ${'&a '.repeat(size)}`,
  (size) => `kicker: ${'*a '.repeat(size)}`,
  (size) => `kicker: ${'!a '.repeat(size)}`,
  (size) => `kicker: [${', '.repeat(size)}]`,
  (size) => `kicker: ${'] '.repeat(size)}`,
  (size) => '\tkicker: a\n'.repeat(size / 8),
  (size) => '--- a\n... b\n'.repeat(size / 8),
  (size) => '%YAML 9.9\n'.repeat(size / 8),
  (size) => `kicker: |\n${'  a\n b\n'.repeat(size / 8)}`,
  (size) => `${'k'.repeat(size)}: 1\n"${'k '.repeat(size / 4)}": 2`,
  (size) => `date: 2026-01-15${' '.repeat(size)}09:30`,
  (size) => `updated: "${'2026/'.repeat(size / 4)}"`,
  (size) => `permalink: /${'a/'.repeat(size)}{`,
  (size) => `canonical: https://${'a.'.repeat(size)}`,
  () => 'kicker: "\\0 \\uD800 \\x07"\ndescription: "\uD800"\nseoTitle: "\\u202e"',
];

/** Articles that attack with their bodies, with their front matter, and with where the two meet. */
export function hostileArticles(size: number): readonly string[] {
  return [
    ...bodies.map((body) => FRONT_MATTER + body(size)),
    ...yamlParts.map((part) => FRONT_MATTER.replace('shows: [night-desk]', part(size))),
    '---'.repeat(size),
    `---\n${'a: b\n'.repeat(size)}`,
    `---${' '.repeat(size)}x\n`,
    `---\n${'---  x\n'.repeat(size)}`,
    `${'\n'.repeat(size)}---\n`,
  ];
}

/** Data files that attack. */
export function hostileRecords(size: number): readonly string[] {
  return yamlParts.map((part) => `title: A title\ntype: series\nyears: { from: 2024 }\n${part(size)}\n`);
}

/** What is put into files at random. */
export const SNIPPETS: readonly string[] = [
  ...['{%', '%}', '{% cast %}', '{% watch "netflix" %}', '{% watch nobody %}', OPEN, CLOSE, '{% pullquote by="A" %}'],
  ...['{% cast limit=6 only=["a", "b"] %}', '{% cast limit=9e99 %}', '{{ x }}', '\\{% x %}', '{% end %}', '{%-a-%}'],
  ...['{% nope %}', '{% endnope %}', '{% cast "', '{% cast \u201Ca\u201D %}', '{% __proto__ %}', '{% constructor %}'],
  ...['\n---\n', '\n---', '---\n', '\n...\n', '\r', '\r\n', '\0', '\uFEFF', '\u2028', '\u0085', '\u0086', '{\u00860}'],
  ...['\t', '  ', '\n', '\n\n', '\n  ', '\n- ', '\n> ', '\n# ', '\n===\n', '\n```\n', '\n~~~\n', '`', '``', '    '],
  ...['[', ']', '](', '![', '![](a.jpg)', '![a](night-desk-finale.jpg "b")', '[a]: b\n', '<', '>', '<b>', '</p>'],
  ...['<script>', '<!--', '-->', '<a href="', '&#0;', '&nbsp;', '*', '**', '_', '~~', '|', '\n| a |\n| - |\n', '\\'],
  ...[
    ': ',
    ':',
    ' #',
    '"',
    "'",
    '&a ',
    '*a',
    '!!js/function ',
    '!!binary a',
    '<<: *a',
    '? ',
    '- ',
    '{',
    '}',
    ',',
    '|\n',
  ],
  ...['>-\n', '~', 'null', 'true', '.inf', '0x1F', '1e999', '007', '1_000', '9'.repeat(400), '2026-02-31', '24:61'],
  ...['__proto__: 1\n', 'constructor: 1\n', 'hasOwnProperty: 1\n', '"__proto__"', 'toString', '%', '@', '\u202E'],
  ...['\u00E9', 'e\u0301', '\u4E2D\u6587', '\u{1F600}', '\u200D', '\uD83D', '\u0661', '-', '\u2014', '...', '\u201C'],
  ...['javascript:alert(1)', 'data:,', '//x', '/../', 'https://', '#', '?', '%zz', 'draft: true\n', 'date: \n'],
];
