/** Hugo: the publication as a site for Hugo, with the same lists. */

const CONFIG = `baseURL = "https://corpus.test/"
title = "The Corpus"
paginate = 20
timeout = "120s"
[taxonomies]
  tag = "tags"
  section = "section"
  author = "authors"
  show = "shows"
[markup.goldmark.renderer]
  unsafe = true
`;

const BASE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ .Title }} · {{ .Site.Title }}</title>
<meta name="description" content="{{ .Params.standfirst }}">
<meta property="og:title" content="{{ .Title }}">
<meta property="og:description" content="{{ .Params.standfirst }}">
<link rel="canonical" href="{{ .Permalink }}">
<link rel="alternate" type="application/rss+xml" href="/index.xml">
<script type="application/ld+json">{{ dict "@context" "https://schema.org" "@type" "NewsArticle" "headline" .Title "description" .Params.standfirst "url" .Permalink | jsonify | safeJS }}</script>
</head>
<body>
<header><a href="/">{{ .Site.Title }}</a><nav><a href="/section/drama/">Drama</a> <a href="/section/comedy/">Comedy</a> <a href="/section/film/">Film</a> <a href="/section/factual/">Factual</a></nav></header>
<main>
{{ block "main" . }}{{ end }}
</main>
<footer><p>Made by chance.</p></footer>
</body>
</html>
`;

const SINGLE = `{{ define "main" }}<article>
<h1>{{ .Title }}</h1>
<p class="standfirst">{{ .Params.standfirst }}</p>
<p>{{ range .Params.authors }}<a href="/authors/{{ . | urlize }}/">{{ . }}</a> {{ end }}<time datetime="{{ .Date }}">{{ .Date.Format "Mon Jan 02 2006" }}</time></p>
{{ .Content }}
<ul>{{ range .Params.tags }}<li><a href="/tags/{{ . | urlize }}/">{{ . }}</a></li>{{ end }}</ul>
<ul>{{ range .Params.shows }}<li><a href="/shows/{{ . | urlize }}/">{{ . }}</a></li>{{ end }}</ul>
</article>{{ end }}
`;

const LIST = `{{ define "main" }}<h1>{{ .Title }}</h1>
<ul>
{{ range (.Paginate .Pages).Pages }}<li><article><h2><a href="{{ .RelPermalink }}">{{ .Title }}</a></h2><p>{{ .Params.standfirst }}</p><time datetime="{{ .Date }}">{{ .Date.Format "Mon Jan 02 2006" }}</time></article></li>
{{ end }}</ul>{{ end }}
`;

const HOME = `{{ define "main" }}<ul>
{{ range first 27 .Site.RegularPages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a><p>{{ .Params.standfirst }}</p></li>
{{ end }}</ul>{{ end }}
`;

/** The files of the site. Shortcodes are written as Hugo wants them. */
export function* hugoFiles(
  corpus: Iterable<readonly [path: string, text: string]>,
): Generator<readonly [path: string, text: string]> {
  yield ['config.toml', CONFIG];
  yield ['layouts/_default/baseof.html', BASE];
  yield ['layouts/_default/single.html', SINGLE];
  yield ['layouts/_default/list.html', LIST];
  yield ['layouts/index.html', HOME];
  yield ['layouts/shortcodes/pullquote.html', '<aside class="quote"><p>{{ .Inner }}</p></aside>\n'];
  yield ['layouts/shortcodes/watch.html', '<p>Where to watch</p>\n'];
  for (const [path, text] of corpus) {
    if (!path.endsWith('.md')) continue;
    const dated = text.replace(/^date: (\S+) (\S+)$/m, 'date: $1T$2:00Z');
    yield [
      `content/${path}`,
      dated.replace(/\{% (end)?(\w+) %\}/g, (_, end, name) => `{{< ${end ? '/' : ''}${name} >}}`),
    ];
  }
}
