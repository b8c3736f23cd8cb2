/** Breadcrumb: where a page stands, from the front page on. */
import type { World } from '../content/world.ts';
import { html, type Markup } from '../core/markup.ts';

/** One step. The last one is the page itself. */
export interface Crumb {
  readonly title: string;
  readonly url: string;
}

/** The steps to a page, the front page first where there is one. */
export function crumbsTo(steps: readonly Crumb[], world: World): readonly Crumb[] {
  const { home } = world.links;
  return [...(home === undefined ? [] : [{ title: world.words.home, url: home }]), ...steps];
}

/** The steps as a list of links; the page itself is named and not linked, and by itself is no way. */
export function breadcrumb(crumbs: readonly Crumb[], world: World): Markup {
  if (crumbs.length < 2) return html``;
  const last = crumbs.length - 1;
  const items = crumbs.map(({ title, url }, index) =>
    index === last ? html`<li aria-current="page">${title}</li>` : html`<li><a href="${url}">${title}</a></li>`,
  );
  return html`<nav class="sf-breadcrumb" aria-label="${world.words.breadcrumb}"><ol>${items}</ol></nav>`;
}
