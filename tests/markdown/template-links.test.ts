/** Template links: tests of which addresses of a page in HTML are known, and where they stand. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { templateLinks } from '../../src/markdown/template-links.ts';

const test = suite('template links');

const linksIn = (text: string, bodyStart = 0) =>
  templateLinks(text, bodyStart).map(({ address, kind, start }) => `${start} ${kind} ${address}`);

test('literal addresses are found at their place', () => {
  assert.equal(
    linksIn('---\n<a href="/no/">\n---\n<a class="x" href="/a/?b&amp;c">A</a> <img src=\'/b.jpg\' alt="">', 20),
    ['43 link /a/?b&c', '72 file /b.jpg'],
  );
  assert.equal(linksIn('{% for a in b %}<a href="/a/">{{ a }}</a>{% endfor %}'), ['25 link /a/']);
});

test('what template code fills in, decides or shows is not known', () => {
  for (const text of [
    '<a href="{{ url }}">x</a> <a href="/{{ a }}/">x</a> <a href="{% x %}">x</a>',
    '{% if a %}<a href="/a/">x</a>{% else %}<a href="/b/">x</a>{% endif %}',
    '{% watch "<img src=x>" %} {{ "<a href=/a/>" | escape }}',
    '{%- raw -%}<a href="/a/">x</a>{%- endraw -%}',
    '{% filter escape %}{% raw %}<a href="/a/">x</a>{% endraw %}{% endfilter %}',
    '{# <a href="/a/">x</a> #} <!-- <a href="/a/">x</a> --> <script>"<a href=\\"/a/\\">"</script>',
  ])
    assert.equal(linksIn(text), [], text);
});

test('words may be filled in, and so may a text alternative', () => {
  const [link, picture, other] = templateLinks('<a href="/a/"></a><img src="/b"><img src="/c" {{ attributes }}>', 0);

  assert.is(link?.words, undefined);
  assert.equal(picture?.lacksAlternative, { start: 18, end: 32 });
  assert.is(other?.lacksAlternative, undefined);
});

test.run();
