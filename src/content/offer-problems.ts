/** Problems of offers: a link that leads to somebody else, a last day before the first. */
import type { Problem } from '../core/problem.ts';
import { type Finding, problemAt } from '../core/source.ts';
import { isRecord, yamlLocator } from '../core/yaml.ts';
import type { Provider } from './model.ts';
import { belongsToHosts } from './offers.ts';
import type { ReadFile } from './parse-file.ts';
import { backwardsPeriod } from './periods.ts';

/** What is wrong with the offers of a show's file, also when its other data do not fit. */
export function offerProblems(file: ReadFile, providers: ReadonlyMap<string, Provider>): readonly Problem[] {
  const { typed, yaml, source } = file;
  if (!yaml || !Array.isArray(typed.offers)) return [];
  const locate = yamlLocator(yaml);
  return typed.offers.flatMap((offer: unknown, index) => {
    if (!isRecord(offer)) return [];
    const at = (key: string, finding: Finding) => {
      const { start, end } = locate.value(['offers', index, key]);
      return problemAt(source, start, end, finding);
    };
    const found: Problem[] = [];
    const provider = typeof offer.provider === 'string' ? providers.get(offer.provider) : undefined;
    if (
      // A provider whose record is broken has no hosts, and whoever mentions it no error of its own.
      provider?.hosts.length &&
      typeof offer.url === 'string' &&
      URL.canParse(offer.url) &&
      !belongsToHosts(offer.url, provider.hosts)
    ) {
      found.push(
        at('url', {
          code: 'offer/wrong-host',
          what: `This address does not belong to ${provider.name}, whose hosts are: ${provider.hosts.join(', ')}.`,
          why: `Readers who follow "Watch on ${provider.name}" would end up somewhere else.`,
          fix: `Write the address of the show at ${provider.name}, correct the provider, or add the host to its record.`,
        }),
      );
    }
    const backwards = backwardsPeriod(offer, 'offer');
    if (backwards) found.push(at('until', backwards));
    return found;
  });
}
