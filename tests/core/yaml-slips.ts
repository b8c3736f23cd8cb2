/** YAML slips: what is told of a text that cannot be read. */
import * as assert from 'uvu/assert';
import { decodeSource } from '../../src/core/source.ts';
import { readYaml } from '../../src/core/yaml.ts';

/** `line:column marked text` of each problem, with what is said of it. */
export function mistakes(
  text: string,
): readonly { readonly at: string; readonly what: string; readonly fix: string }[] {
  const { source } = decodeSource('a.yaml', Buffer.from(text));
  const read = readYaml({ source, start: 0, end: source.text.length });
  if (!('problems' in read)) throw new TypeError(`This can be read: ${JSON.stringify(read.data)}`);
  return read.problems.map(({ code, place, what, why, fix }) => {
    assert.is(code, 'yaml/syntax');
    assert.is(why, 'Nothing in this file can be used until its YAML can be read.');
    assert.not.match(`${what} ${fix}`, /please|oops|parse|scalar|token|implicit/i);
    const marked = place?.lineText.slice(place.column - 1, place.endColumn - 1);
    return { at: `${place?.line}:${place?.column} ${marked}`, what, fix };
  });
}

/** The only one. */
export function onlyMistake(text: string) {
  const [first, ...others] = mistakes(text);
  assert.equal(
    others.map(({ at, what }) => `${at}: ${what}`),
    [],
    `more than one problem for ${JSON.stringify(text)}`,
  );
  return { at: first?.at, what: first?.what, fix: first?.fix };
}
