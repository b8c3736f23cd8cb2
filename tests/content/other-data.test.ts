/** Other data: tests what is found in files of the data folder that are no records. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { marksOf, problemsOf, siteFile } from './small-site.ts';

const test = suite('other data');

test('data of the site’s own may be anything that can be read', async () => {
  const files = {
    '_data/menu.json': '[1, "two"]',
    '_data/empty.json': '',
    '_data/list.yaml': '- a\n- b\n',
    '_data/deep/er/x.yml': 'a: 1\n',
  };

  assert.equal(await problemsOf(files), []);
});

test('JSON that cannot be read is marked where it is broken', async () => {
  const [problem, ...others] = await problemsOf({ '_data/menu.json': '[\n  { "a": 1 },\n]\n' });

  assert.equal(marksOf(problem ? [problem] : []), ['_data/menu.json:2:13 , json/syntax']);
  assert.equal(others, []);
});

test('YAML that cannot be read is marked where it is broken', async () => {
  assert.equal(marksOf(await problemsOf({ '_data/deep/menu.yaml': 'a: b: c\n' })), [
    '_data/deep/menu.yaml:1:4 b: c yaml/syntax',
  ]);
});

test('a record where nobody looks for it is a warning that says where it belongs', async () => {
  const problems = await problemsOf({
    '_data/show/x.yaml': 'title: X\n',
    '_data/person/x.yaml': 'name: X\n',
    '_data/shows/y.json': '{}',
    '_data/people/old/z.yaml': 'name: Z\n',
  });

  assert.equal(
    problems.map(({ file, code, severity, fix }) => `${file} ${code} ${severity} ${fix.split(';')[0]}`).sort(),
    [
      '_data/people/old/z.yaml record/unread warning Save it as _data/people/z.yaml',
      '_data/person/x.yaml record/unread warning Save it as _data/people/x.yaml',
      '_data/show/x.yaml record/unread warning Save it as _data/shows/x.yaml',
      '_data/shows/y.json record/unread warning Save it as _data/shows/y.yaml, as YAML',
    ],
  );
});

test('the record of the site may be called site.yml', async () => {
  assert.equal(await problemsOf({ '_data/site.yaml': null, '_data/site.yml': siteFile }), []);
  assert.equal(marksOf(await problemsOf({ '_data/site.yaml': null, '_data/site.yml': `${siteFile}nmae: x\n` })), [
    '_data/site.yml:8:1 nmae key/unknown',
  ]);
});

test.run();
