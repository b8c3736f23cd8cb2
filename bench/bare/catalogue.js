/** Catalogue: the records. Frozen, because Eleventy shares what is frozen and copies everything else for each page. */
import { readdirSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';

const inOrder = new Intl.Collator('en', { numeric: true }).compare;
const read = (path) => load(readFileSync(`_data/${path}`, 'utf8'));
const records = (kind) =>
  Object.fromEntries(
    readdirSync(`_data/${kind}`)
      .sort(inOrder)
      .map((name) => name.replace('.yaml', ''))
      .map((id) => [id, { id, url: `/${kind === 'providers' ? 'on' : kind}/${id}/`, ...read(`${kind}/${id}.yaml`) }]),
  );

/** The records of each kind by their ids; people with what they did, providers with what they have. */
export function readCatalogue() {
  const site = read('site.yaml');
  const [authors, people, providers, shows] = ['authors', 'people', 'providers', 'shows'].map(records);
  for (const person of Object.values(people)) Object.assign(person, { roles: [], jobs: [] });
  for (const provider of Object.values(providers))
    Object.assign(provider, {
      title: `On ${provider.name}`,
      description: `What there is to watch on ${provider.name}, of everything ${site.name} writes about.`,
      above: [],
      names: [],
    });
  for (const show of Object.values(shows)) {
    show.facts = `Series, ${show.years.from}–`;
    for (const { character, actor } of show.cast) people[actor].roles.push({ what: character, show });
    for (const { job, person } of show.crew) people[person].jobs.push({ what: job, show });
    for (const { provider } of show.offers) providers[provider].names.push(show);
  }
  return Object.freeze({ site, authors, people, providers, shows });
}
