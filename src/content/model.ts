/**
 * The model: what a site is made of, once it is read, checked and linked.
 *
 * Everything that is printed is a function of these values.
 */
import type { SourceFile } from '../core/source.ts';
import type { YamlBlock } from '../core/yaml.ts';
import type { ArticleDirectory } from './article-directory.ts';
import type { ArticleFrontMatter } from './article-schema.ts';
import type { AuthorRecord } from './author-schema.ts';
import type { Moment } from './dates.ts';
import type { NewsletterRecord } from './newsletter-schema.ts';
import type { PersonRecord } from './person-schema.ts';
import type { PromotionRecord } from './promotion-schema.ts';
import type { ProviderRecord } from './provider-schema.ts';
import type { ShowRecord } from './show-schema.ts';
import type { accents, SiteRecord } from './site-schema.ts';

/** What every record has: its id (the name of its file) and where it came from. */
interface Filed {
  readonly id: string;
  /** Path from the project's root, with `/`. */
  readonly file: string;
}

/** A person of the catalogue. */
export type Person = Filed & Readonly<PersonRecord>;

/** Somebody who writes for the site. */
export type Author = Filed & Readonly<AuthorRecord>;

/** A streaming service or channel. */
export type Provider = Filed & Readonly<ProviderRecord>;

/** Who plays whom. */
export interface CastCredit {
  readonly character: string;
  /** What the character is called once it has been introduced. */
  readonly short?: string | undefined;
  /** The seasons in which it is so, where others play the character in others. */
  readonly seasons?: readonly number[] | undefined;
  readonly actor: Person | NamedPerson;
}

/** Somebody who has no record, only a name. */
export interface NamedPerson {
  readonly id?: undefined;
  readonly name: string;
}

/** Who did what. */
export interface CrewCredit {
  readonly job: string;
  readonly person: Person;
}

/** Where, when and for what a show can be watched. */
export interface Offer
  extends Omit<NonNullable<ShowRecord['offers']>[number], 'provider' | 'from' | 'until' | 'checked'> {
  readonly provider: Provider;
  readonly from?: Moment | undefined;
  /** The last day, or the last moment. */
  readonly until?: Moment | undefined;
  readonly checked: Moment;
}

/** A series or film. */
export type Show = Filed &
  Readonly<Omit<ShowRecord, 'cast' | 'crew' | 'offers' | 'poster'>> & {
    /** The address of the article that describes it, for a show without a file of its own. */
    readonly articleUrl?: string | undefined;
    /** True when something in its record is wrong, so that what seems to be missing may stand there. */
    readonly isIncomplete?: true;
    readonly poster?: PictureSource | undefined;
    readonly cast: readonly CastCredit[];
    readonly crew: readonly CrewCredit[];
    readonly offers: readonly Offer[];
  };

/** A season of a series, as its record has it. */
export type Season = NonNullable<Show['seasons']>[number];

/** An episode of a season. */
export type Episode = NonNullable<Season['episodes']>[number];

/** A part of the site. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly description?: string | undefined;
  readonly accent: (typeof accents)[number];
}

/** A newsletter that readers can sign up for. */
export type Newsletter = Readonly<NewsletterRecord> & { readonly id: string };

/** An offer to readers, from its first to its last day. */
export interface Promotion extends Omit<Readonly<PromotionRecord>, 'from' | 'until'> {
  readonly id: string;
  readonly from?: Moment | undefined;
  /** The last day, or the last moment. */
  readonly until?: Moment | undefined;
}

/** The publication. */
export interface Site extends Omit<Readonly<SiteRecord>, 'sections' | 'newsletters' | 'promotions'> {
  readonly sections: ReadonlyMap<string, Section>;
  readonly newsletters: ReadonlyMap<string, Newsletter>;
  readonly promotions: ReadonlyMap<string, Promotion>;
}

/** A picture that a file names. */
export interface PictureSource {
  /** Path from the project's root, with `/`. */
  readonly file: string;
  readonly alt: string;
  readonly caption?: string | undefined;
  readonly credit?: string | undefined;
  readonly focus?: string | undefined;
}

/** Whether readers may see an article: its dates decide, and `draft`. */
export type Status = 'published' | 'scheduled' | 'expired' | 'draft';

/** A show of a ranked list. */
export interface Entry {
  readonly show: Show;
  /** What stands in place of the show's title. */
  readonly heading?: string | undefined;
  readonly text?: string | undefined;
}

/** One article. */
export interface Article {
  readonly id: string;
  readonly file: string;
  /** Address from the site's root, before the path prefix. */
  readonly url: string;
  readonly status: Status;
  readonly title: string;
  readonly standfirst: string;
  readonly date: Moment;
  readonly updated?: Moment | undefined;
  /** The last day it is there, or the moment it goes. */
  readonly expires?: Moment | undefined;
  readonly section?: Section | undefined;
  readonly authors: readonly Author[];
  readonly shows: readonly Show[];
  readonly people: readonly Person[];
  /** Its ranked list, the best first. */
  readonly entries: readonly Entry[];
  readonly topics: readonly string[];
  /** Who plays whom, for a show without a record. */
  readonly cast: readonly CastCredit[];
  readonly image?: PictureSource | undefined;
  /** The front matter as our pages use it. */
  readonly data: Readonly<ArticleFrontMatter>;
  /** The front matter as typed, for layouts that want more. */
  readonly typed: Readonly<Record<string, unknown>>;
  readonly source: SourceFile;
  /** Where the body begins in the source. */
  readonly bodyStart: number;
  readonly frontMatter: YamlBlock;
}

/** Everything the site knows, linked. */
export interface Catalogue {
  readonly site: Site;
  /** Newest first. In a build only what is published; while serving also drafts and what is scheduled. */
  readonly articles: readonly Article[];
  /** Those that have a file of their own. */
  readonly shows: ReadonlyMap<string, Show>;
  /** Those that only one of the articles describes. */
  readonly oneOffs: readonly Show[];
  readonly people: ReadonlyMap<string, Person>;
  readonly authors: ReadonlyMap<string, Author>;
  readonly providers: ReadonlyMap<string, Provider>;
  /** Which article a name means. */
  readonly directory: ArticleDirectory;
}
