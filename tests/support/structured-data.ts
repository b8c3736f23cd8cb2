/** Structured data: reads the JSON-LD of a page, and says what schema.org or a search engine would hold against it. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

/** One node of a graph. */
export type GraphNode = Readonly<Record<string, unknown>>;

/** The graph of a page: of its only script of that type. Throws when there is none, or another. */
export function graphOf(html: string): readonly GraphNode[] {
  const scripts = scriptTexts(parse(html));
  if (scripts.length !== 1) throw new Error(`The page has ${scripts.length} scripts of ${LD}.`);
  const data = JSON.parse(scripts[0] ?? '') as GraphNode;
  if (data['@context'] !== 'https://schema.org' || !Array.isArray(data['@graph'])) throw new Error('This is no graph.');
  return data['@graph'] as readonly GraphNode[];
}

/** The only node of a type; throws when there is none, or another. */
export function nodeOf(graph: readonly GraphNode[], type: string): GraphNode {
  const found = graph.filter((node) => node['@type'] === type);
  if (found.length !== 1) throw new Error(`The graph has ${found.length} nodes of type ${type}.`);
  return found[0] as GraphNode;
}

/** Everything wrong with a graph: empty values, unknown words, relative addresses, references that lead nowhere, one id twice. */
export function graphProblems(graph: readonly GraphNode[]): readonly string[] {
  const defined: unknown[] = [];
  const nodes: GraphNode[] = [];
  const referred: unknown[] = [];
  const problems: string[] = [];

  function look(value: unknown, path: string): void {
    if (value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) {
      problems.push(`${path} is empty`);
    } else if (typeof value === 'string' && /undefined|\[object|NaN|Invalid/.test(value)) {
      problems.push(`${path} is "${value}"`);
    } else if (typeof value === 'string' && ADDRESSES.test(path) && !URL.canParse(value)) {
      problems.push(`${path} is no whole address: ${value}`);
    } else if (Array.isArray(value)) {
      value.forEach((item, index) => {
        look(item, `${path}[${index}]`);
      });
    } else if (typeof value === 'object') {
      lookAtNode(value as GraphNode, path);
    }
  }

  function lookAtNode(node: GraphNode, path: string): void {
    const keys = Object.keys(node);
    if (keys.length === 1 && keys[0] === '@id') {
      referred.push(node['@id']);
      return;
    }
    if (node['@id'] !== undefined) {
      defined.push(node['@id']);
      nodes.push(node);
    }
    const known = VOCABULARY[String(node['@type'])];
    if (!known) problems.push(`${path} has the unknown type ${node['@type']}`);
    for (const key of keys) {
      if (known && !known.includes(key)) problems.push(`${path}: ${node['@type']} has no property ${key}`);
      look(node[key], `${path}.${key}`);
    }
  }

  graph.forEach((node, index) => {
    look(node, `graph[${index}]`);
  });
  return [
    ...problems,
    ...referred.filter((id) => !defined.includes(id)).map((id) => `${id} leads nowhere`),
    ...nodes
      .filter((node, index) => nodes.slice(0, index).some((other) => isApart(node, other)))
      .map((node) => `${node['@id']} is there twice`),
  ];
}

/** Whether two nodes of one id each say what the other does not; one may repeat a part of the other. */
function isApart(one: GraphNode, other: GraphNode): boolean {
  if (one['@id'] !== other['@id']) return false;
  const repeats = (part: GraphNode, whole: GraphNode) =>
    Object.keys(part).every((key) => JSON.stringify(part[key]) === JSON.stringify(whole[key]));
  return !repeats(one, other) && !repeats(other, one);
}

const LD = 'application/ld+json';
const ADDRESSES =
  /\.(@id|url|item|sameAs(\[\d+\])?|image(\[\d+\])?|mainEntityOfPage|contentUrl|embedUrl|thumbnailUrl)$/;

const THING = [
  '@type',
  '@id',
  'name',
  'alternateName',
  'url',
  'description',
  'image',
  'sameAs',
  'mainEntityOfPage',
  'potentialAction',
];
const CREATIVE_WORK = [
  ...THING,
  ...['about', 'author', 'countryOfOrigin', 'creator', 'dateCreated', 'dateModified', 'datePublished', 'genre'],
  ...['headline', 'inLanguage', 'isAccessibleForFree', 'keywords', 'mainEntity', 'publisher'],
];

/** Types and properties of https://schema.org/, version 30.0, as far as a page of ours may use them. */
const VOCABULARY: Readonly<Record<string, readonly string[]>> = {
  ActionAccessSpecification: [
    ...THING,
    ...['availabilityEnds', 'availabilityStarts', 'category', 'eligibleRegion', 'requiresSubscription'],
  ],
  BreadcrumbList: [...THING, 'itemListElement'],
  CollectionPage: [...CREATIVE_WORK, 'isPartOf'],
  Country: THING,
  EntryPoint: [...THING, 'actionPlatform', 'urlTemplate'],
  ItemList: [...THING, 'itemListElement', 'itemListOrder', 'numberOfItems'],
  ListItem: [...THING, 'item', 'position'],
  Movie: [...CREATIVE_WORK, 'actor', 'director', 'duration'],
  NewsArticle: [...CREATIVE_WORK, 'articleSection', 'wordCount'],
  NewsMediaOrganization: [...THING, 'logo'],
  Organization: THING,
  PerformanceRole: [...THING, 'actor', 'characterName'],
  Person: [...THING, 'birthDate', 'jobTitle'],
  ProfilePage: CREATIVE_WORK,
  Rating: [...THING, 'ratingValue', 'bestRating', 'worstRating'],
  Review: [...CREATIVE_WORK, 'itemReviewed', 'reviewRating', 'isPartOf'],
  TVEpisode: [...CREATIVE_WORK, 'duration', 'episodeNumber', 'partOfSeason', 'partOfSeries'],
  TVSeason: [...CREATIVE_WORK, 'episode', 'numberOfEpisodes', 'partOfSeries', 'seasonNumber', 'startDate'],
  TVSeries: [...CREATIVE_WORK, 'actor', 'containsSeason', 'director', 'startDate', 'endDate', 'numberOfSeasons'],
  VideoObject: [
    ...CREATIVE_WORK,
    ...['contentUrl', 'duration', 'embedUrl', 'expires', 'isPartOf', 'thumbnailUrl', 'uploadDate'],
  ],
  WatchAction: [...THING, 'actionAccessibilityRequirement', 'target'],
  WebSite: CREATIVE_WORK,
};

function scriptTexts(node: DefaultTreeAdapterTypes.Node): readonly string[] {
  if ('tagName' in node && node.tagName === 'script' && node.attrs.some(({ value }) => value === LD)) {
    return [node.childNodes.map((child) => ('value' in child ? child.value : '')).join('')];
  }
  return 'childNodes' in node ? node.childNodes.flatMap(scriptTexts) : [];
}
