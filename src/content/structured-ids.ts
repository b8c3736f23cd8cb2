/**
 * Structured ids: the names by which the nodes of structured data speak of each other (JSON-LD `@id`).
 *
 * A thing has one id on every page of the site, its own page or not.
 */
import type { Article, Author, Person, Provider, Show } from './model.ts';
import { absoluteUrl, type World } from './world.ts';

/** The publisher of the site. */
export function publisherId(world: World): string {
  return `${absoluteUrl(world, '/')}#publisher`;
}

/** The site. */
export function websiteId(world: World): string {
  return `${absoluteUrl(world, '/')}#website`;
}

/** An article. */
export function articleId(article: Article, world: World): string {
  return `${absoluteUrl(world, article.url)}#article`;
}

/** Somebody who writes for the site. */
export function authorId(author: Author, world: World): string {
  return `${absoluteUrl(world, world.links.author(author) ?? '/')}#author-${author.id}`;
}

/** The review of a show in an article. */
export function reviewId(article: Article, show: Show, world: World): string {
  return `${absoluteUrl(world, article.url)}#review-${show.id}`;
}

/** A video in an article; `number` counts those of the article from 1. */
export function videoId(article: Article, number: number, world: World): string {
  return `${absoluteUrl(world, article.url)}#video-${number}`;
}

/** A series or film. */
export function showId(show: Show, world: World): string {
  return `${absoluteUrl(world, world.links.show(show) ?? '/')}#show-${show.id}`;
}

/** A season of a series. */
export function seasonId(show: Show, season: number, world: World): string {
  return `${showId(show, world)}-season-${season}`;
}

/** An episode of a season. */
export function episodeId(show: Show, season: number, episode: number, world: World): string {
  return `${seasonId(show, season, world)}-episode-${episode}`;
}

/** A person of the catalogue. */
export function personId(person: Person, world: World): string {
  return `${absoluteUrl(world, world.links.person(person) ?? '/')}#person-${person.id}`;
}

/** A streaming service or channel. */
export function providerId(provider: Provider, world: World): string {
  return `${absoluteUrl(world, world.links.provider(provider) ?? '/')}#provider-${provider.id}`;
}

/** The ranked list of an article; `number` counts those of the article from 1. */
export function listId(article: Article, number: number, world: World): string {
  return `${absoluteUrl(world, article.url)}#list-${number}`;
}
