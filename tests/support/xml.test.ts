/** XML: tests of the small tree. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { elementsNamed, parseXml } from './xml.ts';

const xml = suite('XML tree');

xml('keeps names, namespaces, attributes and text', () => {
  const feed = parseXml(
    '<?xml version="1.0"?><rss xmlns:m="urn:m"><item><m:credit role="a">Ada &amp; <![CDATA[<b>]]></m:credit></item></rss>',
  );

  const [credit] = elementsNamed(feed, 'm:credit');
  assert.is(feed.name, 'rss');
  assert.is(credit?.uri, 'urn:m');
  assert.is(credit?.local, 'credit');
  assert.equal(credit?.attributes, { role: 'a' });
  assert.is(credit?.text, 'Ada & <b>');
  assert.is(feed.text, 'Ada & <b>');
});

xml('says where a document is not well formed', () => {
  assert.throws(() => parseXml('<a>\n<b></a>'), /2:\d+: unexpected close tag/);
  assert.throws(() => parseXml('<a:b/>'), /unbound namespace prefix/);
  assert.throws(() => parseXml('<a>&nbsp;</a>'), /undefined entity/);
  assert.throws(() => parseXml(''), /document/);
});

xml.run();
