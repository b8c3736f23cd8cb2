/** Watch box: where a show can be watched. */
import { isoDay, longDate } from './dates.js';

export function watchBox({ title, offers }, providers) {
  const rows = offers.map(({ provider, url, access, regions }) => {
    const { name, hosts } = providers[provider];
    return `<li class="sf-watch-box-offer"><a class="sf-watch-box-link sf-provider-${provider}" href="${url}" rel="noopener">Watch on <span class="sf-watch-box-name">${name}</span><span class="sf-visually-hidden"> (opens ${hosts[0]})</span></a> <span class="sf-watch-box-facts">${access} · ${regions.join(', ')}</span></li>`;
  });
  const [{ checked }] = offers;
  return `<section class="sf-watch-box" aria-label="Where to watch ${title}"><p class="sf-watch-box-title">Where to watch <cite>${title}</cite></p><ul>${rows.join('')}</ul><p class="sf-watch-box-checked">Checked <time datetime="${isoDay(checked)}">${longDate(checked)}</time></p></section>`;
}
