/**
 * Problem codes: the permanent name of every kind of problem.
 *
 * A code never changes its meaning and is never used again. `docs/problems.md` has a row for each (a test compares).
 */
export const problemCodes = {
  'file/unreadable': 'A file or folder cannot be read.',
  'file/not-utf-8': 'A file is not UTF-8 text.',
  'front-matter/missing': 'An article has no front matter.',
  'front-matter/unclosed': 'The front matter is not closed by a line `---`.',
  'front-matter/language': 'The front matter is in another language than YAML.',
  'yaml/syntax': 'The YAML cannot be read.',
  'yaml/not-a-map': 'The YAML is not a list of keys with values.',
  'json/syntax': 'The JSON of a data file cannot be read.',
  'key/unknown': 'A key that does not exist.',
  'key/missing': 'A required key is missing.',
  'value/type': 'A value of the wrong type, such as text where a list belongs.',
  'value/choice': 'A value that is not one of those allowed.',
  'value/format': 'A value that does not look as it must, such as a web address without `https://`.',
  'value/range': 'A number, text or list that is too small or too large.',
  'value/duplicate': 'One value stands twice in a list.',
  'date/invalid': 'A date that does not exist or cannot be read.',
  'date/order': 'A date that comes before the one it has to follow.',
  'author/unknown': 'An author without a file in the data folder.',
  'person/unknown': 'A person without a file in the data folder.',
  'provider/unknown': 'A provider without a file in the data folder.',
  'section/unknown': 'A section that the site does not have.',
  'show/unknown': 'A show without a file in the data folder.',
  'topic/unknown': 'A topic that is not in the list of the site.',
  'site/missing': 'The data folder has no `site.yaml`.',
  'cast/missing': 'A cast list without a cast to print.',
  'character/unknown': 'A character that the cast does not have.',
  'provider/contrast': 'Colours of a provider that cannot be told apart.',
  'id/invalid': 'A record whose file name cannot be an id.',
  'id/taken': 'Two records with one id.',
  'record/unread': 'A record where nobody looks for it.',
  'offer/wrong-host': 'An offer whose address does not belong to its provider.',
  'offer/closed': 'A watch box for an offer that is over.',
  'offer/missing': 'A watch box for a show without an offer.',
  'show/missing': 'A shortcode that needs a show, in an article without one.',
  'url/taken': 'Two files claim the same address.',
  'url/reserved': 'An address that the site keeps for itself, such as that of a feed or of older articles.',
  'option/invalid': 'An option of the plugin is wrong.',
  'shortcode/unknown': 'A shortcode that does not exist.',
  'shortcode/foreign': 'A tag of a template language or of another publishing system.',
  'shortcode/syntax': 'A shortcode whose arguments cannot be read, or that is not finished.',
  'shortcode/unclosed': 'A shortcode that is opened and never closed.',
  'shortcode/unopened': 'A shortcode that is closed and was never opened.',
  'shortcode/not-alone': 'A shortcode in the middle of a paragraph that has to stand alone.',
  'shortcode/misplaced': 'A shortcode where none can be, such as inside raw HTML or a link address.',
  'shortcode/empty': 'A shortcode with nothing between its opening and its end.',
  'shortcode/failed': 'A shortcode of the site threw an error.',
  'argument/unknown': 'An argument that the shortcode does not have.',
  'argument/missing': 'A required argument is missing.',
  'argument/type': 'An argument of the wrong type.',
  'argument/choice': 'An argument that is not one of those allowed.',
  'argument/format': 'An argument that does not look as it must.',
  'argument/range': 'An argument that is too small or too large.',
  'argument/duplicate': 'One argument is given twice, or one value stands twice in a list.',
  'quote/not-found': 'A pull quote whose words are not in the article.',
  'link/missing': 'A link to a page or file that is not there, or without an address.',
  'link/syntax': 'A link or picture whose address has spaces, so that it is printed as text.',
  'link/anchor': 'A link to a heading that its page does not have.',
  'link/unpublished': 'A link to a page that readers may not see yet, or not any more.',
  'link/no-text': 'A link without words.',
  'link/vague': 'A link whose words do not say where it leads.',
  'heading/level-one': 'A heading of level one in an article, whose title is the only one.',
  'html/script': 'A script in an article.',
  'picture/missing': 'A picture that is not there.',
  'picture/no-alt': 'A picture without a text alternative.',
  'picture/alt-repeated': 'A text alternative that the caption repeats.',
  'picture/remote': 'A picture on another server.',
  'picture/unreadable': 'A file that is not a picture we can read.',
  'layout/missing': 'A layout that is not there.',
  'layout/syntax': 'A layout that cannot be compiled.',
  'template/syntax': 'The body of an ordinary page that cannot be compiled, or a filter or tag that nobody has.',
  'template/failed': 'A template, shortcode, filter or transform that threw an error while a page was printed.',
  'key/reserved': 'A key that Eleventy keeps for itself.',
  'data/unreadable': 'A data file that Eleventy cannot read.',
  'style/syntax': 'A style sheet that cannot be read.',
  'allow/unknown': 'A comment that allows what does not exist or cannot be allowed.',
  'allow/unclosed': 'A comment that allows something and is not closed by `-->`.',
  'allow/unused': 'A comment that allows something that does not happen there.',
} as const;

/** The permanent name of a kind of problem. */
export type ProblemCode = keyof typeof problemCodes;

/**
 * Editorial codes, each with its severity when a site says nothing.
 *
 * A page with such a problem can be printed and is safe, so a site may decide otherwise (option `problems`) and an author
 * may allow it at one place. Every other code is an error, always.
 */
export const editorialCodes = {
  'cast/missing': 'error',
  'character/unknown': 'error',
  'provider/contrast': 'error',
  'offer/closed': 'warning',
  'offer/missing': 'warning',
  'quote/not-found': 'error',
  'heading/level-one': 'warning',
  'picture/no-alt': 'error',
  'allow/unused': 'warning',
} as const satisfies Readonly<Partial<Record<ProblemCode, 'error' | 'warning'>>>;

/** The name of a kind of problem that a site may judge for itself. */
export type EditorialCode = keyof typeof editorialCodes;
