/** Example elements: one of each sort, so that the Markdown rules are tested with more than the elements we happen to have. */
import { Type } from 'typebox';
import { type Element, element } from '../../src/content/element.ts';
import { record, Text } from '../../src/content/schema-parts.ts';
import { html } from '../../src/core/markup.ts';
import { pullQuote } from '../../src/elements/pull-quote.ts';
import type { Shortcodes, SiteShortcode } from '../../src/markdown/shortcodes.ts';
import { shortcodesOf } from './world.ts';

/** A block without content: `{% stars 4 %}`. */
const stars = element({
  name: 'stars',
  shortcode: 'stars',
  summary: 'A rating.',
  arguments: record({
    count: Type.Integer({ title: 'Stars', minimum: 1, maximum: 5, examples: [4] }),
    label: Type.Optional(Text('Label', 'Very good')),
    tone: Type.Optional(Type.Enum(['warm', 'cold'], { title: 'Tone', examples: ['warm'] })),
    names: Type.Optional(Type.Array(Text('Name', 'Jo'), { title: 'Names', examples: [['Jo', 'Bo']] })),
  }),
  positional: ['count'],
  render: ({ count, label }) => html`<p class="stars">${count}${label}</p>`,
  feed: ({ count }) => html`<p>${count} of 5</p>`,
  text: ({ count }) => `${count} of 5`,
});

/** A block with content: `{% box %}…{% endbox %}`. */
const box = element({
  name: 'box',
  shortcode: 'box',
  summary: 'A box.',
  paired: true,
  arguments: record({}),
  render: (_values, content) => html`<div class="box">${content.html}</div>`,
  feed: (_values, content) => html`<div>${content.html}</div>`,
  text: (_values, { paragraphs }) => paragraphs.join('\n'),
});

/** Within a sentence, without content: `{% credit "Jo" %}`. */
const credit = element({
  name: 'credit',
  shortcode: 'credit',
  summary: 'A credit.',
  placement: 'inline',
  arguments: record({ name: Text('Name', 'Jo') }),
  positional: ['name'],
  render: ({ name }) => html`<span>${name}</span>`,
  feed: ({ name }) => html`${name}`,
  text: ({ name }) => name,
});

/** Within a sentence, with content: `{% term %}…{% endterm %}`. */
const term = element({
  name: 'term',
  shortcode: 'term',
  summary: 'A term.',
  placement: 'inline',
  paired: true,
  arguments: record({}),
  render: (_values, content) => html`<i>${content.html}</i>`,
  feed: (_values, content) => content.html,
  text: () => '',
});

/** One element of each sort, and the pull quote. */
export const exampleElements: readonly Element[] = [pullQuote, stars, box, credit, term];

/** Shortcodes as a site registers them. */
export const exampleSiteShortcodes: readonly SiteShortcode[] = [
  { name: 'year', paired: false, call: () => Promise.resolve('2026') },
  {
    name: 'given',
    paired: false,
    call: (_content, values) => Promise.resolve(`<code>${JSON.stringify(values).replaceAll('"', "'")}</code>`),
  },
  { name: 'wrap', paired: true, call: async (content) => `<section>${content}</section>` },
  { name: 'mark', paired: true, call: async (content) => `<mark>${content}</mark>` },
  { name: 'breaks', paired: false, call: () => Promise.reject(new Error('The service did not answer')) },
];

/** All of them. */
export const exampleShortcodes: Shortcodes = shortcodesOf(exampleSiteShortcodes, exampleElements);
