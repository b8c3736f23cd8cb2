/**
 * Standing links: what was said about the links of a file, kept for as long as what they lead to is as it was.
 *
 * What a check asks the address book is noted with the answers. When the same links are to be checked again, the book is
 * asked the same; only where an answer is another one are they checked anew. In a preview of thousands of articles an
 * edit changes the answers of those alone that link to the edited one.
 */
import { type CheckedLinks, checkLinks, type LinkedText } from '../checks/links.ts';
import type { AddressBook, PageText } from '../content/address-book.ts';
import type { LinkOrigin } from '../content/link-address.ts';
import type { Article } from '../content/model.ts';

/** A question to the address book: asks it again, and says whether the answer is the same. */
type Question = (book: AddressBook) => boolean;

interface Kept extends Pick<LinkedText, 'article' | 'anchors'> {
  /** The address of the site and that of the file. */
  readonly from: string;
  readonly questions: readonly Question[];
  readonly checked: CheckedLinks;
}

/** By the links themselves, which are others when their file has changed. */
const kept = new WeakMap<LinkedText['links'], Kept>();

/** Checks the links of one file, or says again what was said of them. */
export function standingLinks(
  text: LinkedText,
  origin: Omit<LinkOrigin, 'file' | 'url'>,
  book: AddressBook,
): CheckedLinks {
  const { links, article, anchors, source } = text;
  const url = book.addressOf(source.path);
  const from = `${origin.siteUrl} ${url}`;
  const known = kept.get(links);
  const isSame = known && known.article === article && known.anchors === anchors && known.from === from;
  if (isSame && known.questions.every((isStillSo) => isStillSo(book))) return known.checked;

  const { noting, questions } = notingBook(book);
  const checked = checkLinks(text, { ...origin, url }, noting);
  if (questions.includes(NEVER)) kept.delete(links);
  else kept.set(links, { article, anchors, from, questions, checked });
  return checked;
}

/** Whoever looks for the nearest of all addresses looks again each time. */
const NEVER: Question = () => false;

/**
 * How each question is asked, of whichever book. They stand here by themselves: made beside a book, each would keep that book,
 * and with it everything that was loaded then.
 */
const ask = {
  page: (path: string) => (book: AddressBook) => book.page(path),
  asset: (path: string) => (book: AddressBook) => book.asset(path),
  madeFrom: (file: string) => (book: AddressBook) => book.madeFrom(file),
  addressOf: (file: string) => (book: AddressBook) => book.addressOf(file),
  isPageLayoutAnchor: (anchor: string, text: PageText) => (book: AddressBook) => book.isPageLayoutAnchor(anchor, text),
  isLayoutAnchor: (anchor: string, article: Article | undefined) => (book: AddressBook) =>
    book.isLayoutAnchor(anchor, article),
  dependsOnTheDate: () => (book: AddressBook) => book.dependsOnTheDate,
};

function sameAs<Answer>(question: (book: AddressBook) => Answer, answer: Answer): Question {
  return (book) => isAlike(question(book), answer);
}

/** The book, and what it has been asked. */
function notingBook(book: AddressBook): { readonly noting: AddressBook; readonly questions: readonly Question[] } {
  const questions: Question[] = [];
  const note = <Answer>(question: (of: AddressBook) => Answer): Answer => {
    const answer = question(book);
    questions.push(sameAs(question, answer));
    return answer;
  };
  const noteAll = <Answer>(answer: Answer): Answer => {
    questions.push(NEVER);
    return answer;
  };
  return {
    questions,
    noting: {
      page: (path) => note(ask.page(path)),
      asset: (path) => note(ask.asset(path)),
      madeFrom: (file) => note(ask.madeFrom(file)),
      movesFiles: book.movesFiles,
      addressOf: (file) => note(ask.addressOf(file)),
      // They are those of the article that an address led to, which is another one when its file has changed.
      anchors: (article) => book.anchors(article),
      isLayoutAnchor: (anchor, article) => note(ask.isLayoutAnchor(anchor, article)),
      // They are those of the text that an address led to.
      pageAnchors: (text) => book.pageAnchors(text),
      isPageLayoutAnchor: (anchor, text) => note(ask.isPageLayoutAnchor(anchor, text)),
      addresses: () => noteAll(book.addresses()),
      files: () => noteAll(book.files()),
      get dependsOnTheDate() {
        return note(ask.dependsOnTheDate());
      },
    },
  };
}

function isAlike(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (!isDestination(one) || !isDestination(other)) return false;
  return one.to === other.to && one.article === other.article && one.text?.source.text === other.text?.source.text;
}

function isDestination(
  answer: unknown,
): answer is { readonly to: unknown; readonly article?: unknown; readonly text?: PageText } {
  return typeof answer === 'object' && answer !== null && 'to' in answer;
}
