/** Problems of offers: a link that leads to somebody else, a last day before the first. */
import type { Problem } from '../core/problem.ts';
import { problemAt } from '../core/source.ts';
import { isRecord, yamlLocator } from '../core/yaml.ts';
import { endOf, readMoment } from './dates.ts';
import type { Provider } from './model.ts';
import { belongsToHosts } from './offers.ts';
import type { ReadFile } from './parse-file.ts';

/** What is wrong with the offers of a show's file, also when its other data do not fit. */
export function offerProblems(file: ReadFile, providers: ReadonlyMap<string, Provider>): readonly Problem[] {
  const { typed, yaml, source } = file;
  if (!yaml || !Array.isArray(typed.offers)) return [];
  const locate = yamlLocator(yaml);
  return typed.offers.flatMap((offer: unknown, index) => {
    if (!isRecord(offer)) return [];
    const at = (key: string, finding: Parameters<typeof problemAt>[3]) => {
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
    const [from, until] = [offer.from, offer.until].map((day) =>
      typeof day === 'string' ? readMoment(day, 'UTC') : undefined,
    );
    if (from && until && 'epoch' in from && 'epoch' in until && endOf(until, 'UTC') <= from.epoch) {
      found.push(
        at('until', {
          code: 'date/order',
          what: `"until" is ${String(offer.until)}, which is before "from", ${String(offer.from)}.`,
          why: 'The offer would be over before it begins.',
          fix: 'Correct one of the two dates.',
        }),
      );
    }
    return found;
  });
}
