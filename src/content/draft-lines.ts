/** Draft lines: how other systems say that an article is a draft, or that it is none. */

const FOR_SOME = 'Remove it: whatever is published here is for everybody; or write draft: true in its place.';

/** The lines in lower case: whether each means a draft, or what else to do with it. */
export const draftLines: Readonly<Record<string, boolean | string>> = {
  'published: false': true,
  'published: no': true,
  'published: true': false,
  'published: yes': false,
  'publish: false': true,
  'publish: true': false,
  'public: false': true,
  'public: true': false,
  'status: draft': true,
  'status: pending': true,
  'status: private': true,
  'status: unpublished': true,
  'status: published': false,
  'status: publish': false,
  'status: public': false,
  'status: scheduled': 'Remove it: an article whose date is to come is published on that day.',
  'status: future': 'Remove it: an article whose date is to come is published on that day.',
  'visibility: private': true,
  'visibility: public': false,
  'visibility: members': FOR_SOME,
  'visibility: paid': FOR_SOME,
  'visibility: tiers': FOR_SOME,
};
