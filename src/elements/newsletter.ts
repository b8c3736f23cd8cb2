/**
 * Newsletter: a form in which readers leave their email address.
 *
 * A plain form of HTML, sent to whoever sends the newsletter, without a script. A service that leads readers back
 * afterwards leads them to the form's `role="status"`: a notice that is there for nobody else, since `:target` shows it.
 */
import { createHash } from 'node:crypto';
import { Type } from 'typebox';
import { type ElementFault, type ElementPlace, element } from '../content/element.ts';
import type { Article, Catalogue, Newsletter } from '../content/model.ts';
import { isMeant, usualPlace } from '../content/placement-schema.ts';
import { called, Id, record } from '../content/schema-parts.ts';
import { phrase, sentence, type Words } from '../content/words.ts';
import { absoluteUrl, type World } from '../content/world.ts';
import { html, type Markup } from '../core/markup.ts';
import { oneOf, suggestion } from '../core/nearest.ts';

/** The arguments of `{% newsletter %}`. */
export const NewsletterArguments = record({
  id: Type.Optional(
    called(
      Id(
        'Newsletter',
        'weekly',
        'Without it, the one that the front matter names is meant, or the first of site.yaml.',
      ),
      'name newsletter list',
    ),
  ),
});

/** `{% newsletter %}`, `{% newsletter "weekly" %}` */
export const newsletter = element({
  name: 'newsletter',
  shortcode: 'newsletter',
  summary: 'A form to sign up for a newsletter.',
  positional: ['id'],
  arguments: NewsletterArguments,

  verify: ({ id }, { catalogue }) => faults(id, catalogue),

  render({ id }, _content, place) {
    const found = newsletterOf(id, place.world.catalogue, place.article);
    return found ? form(found, place) : html``;
  },

  feed({ id }, _content, { world, article }) {
    const found = newsletterOf(id, world.catalogue, article);
    if (!found) return html``;
    const words = phrase(world.words.newsletterSignUp, { newsletter: html`<em>${found.title}</em>` });
    return html`<p><a href="${addressOf(found, world, article)}">${words}</a></p>`;
  },

  text({ id }, _content, { world, article }) {
    const found = newsletterOf(id, world.catalogue, article);
    if (!found) return '';
    return `${sentence(world.words.newsletterSignUp, { newsletter: found.title })}: ${addressOf(found, world, article)}`;
  },

  automatic(article, { catalogue: { site } }) {
    const chosen = article.data.newsletter;
    if (chosen === false) return undefined;
    const found =
      typeof chosen === 'string'
        ? site.newsletters.get(chosen)
        : [...site.newsletters.values()].find(({ place }) => place && isMeant(place, article));
    return found && { values: { id: found.id }, after: found.place?.after ?? usualPlace };
  },
});

function newsletterOf(
  id: string | undefined,
  { site: { newsletters } }: Catalogue,
  article: Article | undefined,
): Newsletter | undefined {
  if (id !== undefined) return newsletters.get(id);
  const chosen = article?.data.newsletter;
  return (typeof chosen === 'string' ? newsletters.get(chosen) : undefined) ?? [...newsletters.values()][0];
}

function form(found: Newsletter, place: ElementPlace): Markup {
  const { words } = place.world;
  const { title, description, frequency, fields = {}, hidden = {} } = found;
  const label =
    frequency === undefined ? words.newsletterLabel : [words.newsletterLabel, words.factSeparator, frequency];
  const about = description !== undefined && html`<p class="sf-newsletter-description">${description}</p>`;
  const sentAlong = [
    ...Object.entries(hidden),
    [fields.consentVersion ?? 'consent_version', versionOf(consentText(found, words))] as const,
    ...(fields.returnTo === undefined ? [] : [[fields.returnTo, returnAddress(found, place)] as const]),
  ].map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`);
  return html`<div class="sf-newsletter" data-pagefind-ignore><p class="sf-newsletter-label">${label}</p><p class="sf-newsletter-title">${title}</p>${about}<form action="${found.action}" method="${found.method ?? 'post'}">${sentAlong}<label class="sf-newsletter-email"><span>${words.newsletterEmail}</span> <input type="email" name="${fields.email ?? 'email'}" autocomplete="email" required></label><label class="sf-newsletter-consent"><input type="checkbox" name="${fields.consent ?? 'consent'}" value="${fields.consentValue ?? 'yes'}" required> <span>${consent(found, words)}</span></label><button type="submit" class="sf-newsletter-button">${found.button ?? words.newsletterButton}</button><p class="sf-newsletter-status" id="${statusId(place)}" role="status" tabindex="-1">${thanks(found, words)}</p></form>${note(found, words)}</div>`;
}

function consent({ title, consent }: Newsletter, words: Words): Markup {
  return consent === undefined
    ? phrase(words.newsletterConsent, { newsletter: html`<bdi>${title}</bdi>` })
    : html`${consent.trim()}`;
}

function consentText({ title, consent }: Newsletter, words: Words): string {
  return consent?.trim() ?? sentence(words.newsletterConsent, { newsletter: title });
}

function thanks({ title, thanks }: Newsletter, words: Words): Markup {
  return thanks === undefined
    ? phrase(words.newsletterThanks, { newsletter: html`<bdi>${title}</bdi>` })
    : html`${thanks.trim()}`;
}

/** A layout may print a form below an article that has one: their ids differ. */
function statusId({ article, before = 0 }: ElementPlace): string {
  return `${article ? 'article-' : ''}newsletter-sent${before === 0 ? '' : `-${before + 1}`}`;
}

/** Where readers see the notice. */
function returnAddress({ page }: Newsletter, place: ElementPlace): string {
  return `${absoluteUrl(place.world, place.url ?? page ?? '/')}#${statusId(place)}`;
}

/** The version of a wording: it changes with every letter, so that whoever keeps it can prove what was agreed to. */
function versionOf(wording: string): string {
  return `sha256-${createHash('sha256').update(wording).digest('hex').slice(0, 12)}`;
}

function note({ terms, privacy }: Newsletter, words: Words): Markup {
  const links = [
    { href: privacy, text: words.privacyLink },
    { href: terms, text: words.termsLink },
  ]
    .filter(({ href }) => href !== undefined)
    .map(({ href, text }, index) => html`${index === 0 ? ' ' : words.factSeparator}<a href="${href}">${text}</a>`);
  return html`<p class="sf-newsletter-note">${words.newsletterUnsubscribe}${links}</p>`;
}

/** A feed can hold no form; where there is one. */
function addressOf({ page }: Newsletter, world: World, article: Article | undefined): string {
  return absoluteUrl(world, page ?? article?.url ?? '/');
}

function faults(id: string | undefined, { site: { newsletters } }: Catalogue): readonly ElementFault[] {
  if (id === undefined ? newsletters.size > 0 : newsletters.has(id)) return [];
  const why = 'Readers would see no form.';
  if (id === undefined) {
    return [
      {
        finding: {
          code: 'newsletter/missing',
          what: 'There is a form for a newsletter, and site.yaml in the data folder has none.',
          why,
          fix: 'Add one under "newsletters" in site.yaml, or remove the shortcode.',
        },
      },
    ];
  }
  const otherwise =
    newsletters.size > 0
      ? `${oneOf([...newsletters.keys()])}.`
      : 'Add it under "newsletters" in site.yaml, or remove the shortcode.';
  return [
    {
      argument: 'id',
      finding: {
        code: 'newsletter/unknown',
        what: `There is no newsletter "${id}" in site.yaml in the data folder.`,
        why,
        fix: suggestion(id, newsletters.keys(), otherwise),
      },
    },
  ];
}
