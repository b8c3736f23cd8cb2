/**
 * Crew credits: who made a show, job by job.
 *
 * The other half of the end titles, so it has the look of the cast credits. Everybody who did one job stands together.
 */
import { Type } from 'typebox';
import { crewByJob, isSameName, type Job, linkedName } from '../content/credits.ts';
import { element } from '../content/element.ts';
import { isHalfKnown, showFaults, showOf } from '../content/element-show.ts';
import type { Article } from '../content/model.ts';
import { called, Id, printedOnce, record, Text } from '../content/schema-parts.ts';
import { listAsText, listInWords, phrase, sentence, type Words } from '../content/words.ts';
import type { World } from '../content/world.ts';
import { html, type Markup } from '../core/markup.ts';
import { suggestion } from '../core/nearest.ts';

/** The arguments of `{% crew %}`. */
export const CrewArguments = record({
  show: Type.Optional(
    called(
      Id('Show', 'parasite', 'Without it, the first show of the article is meant.'),
      'film series programme title',
    ),
  ),
  only: Type.Optional(
    called(
      Type.Array(Text('Job', 'director'), {
        title: 'Jobs',
        ...printedOnce,
        examples: [['director', 'writer']],
        why: 'Only these are printed, in this order.',
      }),
      'jobs job roles',
    ),
  ),
  style: Type.Optional(
    Type.Enum(['list', 'compact'], {
      title: 'Style',
      examples: ['compact'],
      why: 'A list is a credits roll, and compact is a line of text. Without it: list.',
    }),
  ),
});

interface Chosen {
  readonly show?: string | undefined;
  readonly only?: readonly string[] | undefined;
}

/** `{% crew %}`, `{% crew "parasite", only=["director", "writer"] %}`, `{% crew style="compact" %}` */
export const crewCredits = element({
  name: 'crew-credits',
  shortcode: 'crew',
  summary: 'Who made the show, job by job.',
  positional: ['show'],
  arguments: CrewArguments,

  verify(values, facts) {
    const show = showOf(values.show, facts.catalogue, facts.article);
    if (!show) return showFaults(values.show, 'crew', facts);
    if (isHalfKnown(values.show, facts)) return [];
    if (show.crew.length === 0) {
      return [
        {
          finding: {
            code: 'crew/missing',
            what: `${show.file} has no crew to print.`,
            why: 'Readers would see an empty list.',
            fix: `Add crew to ${show.file}, or remove the shortcode.`,
          },
        },
      ];
    }
    const jobs = [...new Set(show.crew.map(({ job }) => job))];
    return [...(values.only ?? []).entries()]
      .filter(([, wanted]) => !show.crew.some(({ job }) => isSameName(job, wanted)))
      .map(([item, wanted]) => ({
        argument: 'only',
        item,
        finding: {
          code: 'job/unknown' as const,
          what: `The crew of ${show.title} has no job "${wanted}".`,
          why: 'The credit would be missing.',
          fix: suggestion(wanted, jobs, `Choose from: ${jobs.join(', ')}.`),
        },
      }));
  },

  render(values, _content, { world, article }) {
    const { words } = world;
    const jobs = chosen(values, world, article);
    const show = showOf(values.show, world.catalogue, article);
    if (!show || jobs.length === 0) return html``;
    if (values.style === 'compact')
      return html`<p class="sf-crew-credits-compact">${jobs.map((job, index) => [index > 0 && ' ', inWords(job, world)])}</p>`;
    const title = sentence(words.crewOf, { show: show.title });
    return html`<section class="sf-cast-credits sf-crew-credits" aria-label="${title}"><p class="sf-cast-credits-title">${words.crew}</p><dl>${jobs.map((job) => html`<div><dt>${job.title}</dt>${job.people.map((person) => html`<dd>${linkedName(person, world)}</dd>`)}</div>`)}</dl></section>`;
  },

  feed(values, _content, { world, article }) {
    const text = inText(chosen(values, world, article), world.words);
    return text === '' ? html`` : html`<p>${text}</p>`;
  },

  text: (values, _content, { world, article }) => inText(chosen(values, world, article), world.words),
});

/** Names keep their own direction of writing in a sentence of another. */
function inWords({ title, people }: Job, world: World): Markup {
  const names = people.map((person) => html`<bdi>${linkedName(person, world)}</bdi>`);
  return phrase(world.words.crewCredit, { job: title, people: listInWords(names, world.words) });
}

function inText(jobs: readonly Job[], words: Words): string {
  return jobs
    .map(({ title, people }) =>
      sentence(words.crewCredit, {
        job: title,
        people: listAsText(
          people.map(({ name }) => name),
          words,
        ),
      }),
    )
    .join(' ');
}

function chosen({ show, only }: Chosen, { catalogue, words }: World, article: Article | undefined): readonly Job[] {
  const crew = showOf(show, catalogue, article)?.crew ?? [];
  const wanted = only ? only.flatMap((job) => crew.filter((credit) => isSameName(credit.job, job))) : crew;
  return crewByJob(wanted, words);
}
