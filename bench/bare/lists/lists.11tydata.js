export default {
  pagination: { size: 1, alias: 'part' },
  permalink: ({ part }) => part.url,
  eleventyExcludeFromCollections: true,
};
