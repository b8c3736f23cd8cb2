/** Conventions: guards the rules of the house, and says which file breaks which. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { withoutComments } from './support/imports.ts';
import { filesBelow, madeByTools, repository } from './support/repository.ts';
import {
  holdsOnlyTypes,
  ownImports,
  packageImports,
  partOf,
  sources,
  sourceText,
  tests,
  testText,
} from './support/source-files.ts';

const CONTENT = ['core', 'content'];
const FEATURES = ['elements', 'markdown', 'checks', 'pages', 'images'];

/** What each part of `src` may import besides itself. A part is a folder, or a file directly in `src`. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: [],
  content: ['core'],
  elements: CONTENT,
  markdown: CONTENT,
  checks: CONTENT,
  pages: CONTENT,
  images: CONTENT,
  'options.ts': CONTENT,
  'features.ts': [...CONTENT, 'elements', 'pages', 'checks'],
  eleventy: [...CONTENT, ...FEATURES],
  cli: [...CONTENT, ...FEATURES, 'eleventy'],
  'plugin.ts': [...CONTENT, ...FEATURES, 'eleventy', 'cli', 'features.ts', 'options.ts'],
};

/** Imports that break the table above for a reason: importing file or part, imported file or part, reason. */
const ALLOWED_IMPORTS: readonly (readonly [from: string, to: string, reason: string])[] = [];

/** Packages that only some parts may import. From `@11ty/eleventy` itself only types may be imported, everywhere. */
const PACKAGE_HOMES: readonly (readonly [name: RegExp, parts: readonly string[]])[] = [
  [/^@11ty\/eleventy-img$/, ['images']],
  [/^@11ty\//, ['eleventy', 'cli']],
];
const NOT_IN_CORE = /^(luxon|nunjucks)(\/|$)/;

/** Source files without a test of their own name, with the reason. Files that hold only types need no entry. */
const WITHOUT_TEST: Readonly<Record<string, string>> = {};

const conventions = suite('conventions');

conventions('there is something to guard', () => {
  assert.ok(sources.length > 0, 'src/ has no .ts file: has it moved?');
  assert.ok(tests.length > 0, 'tests/ has no .test.ts file: has it moved?');
});

conventions('imports point one way', () => {
  none(
    ownImports().flatMap(({ file, imported }) => {
      const [from, to] = [partOf(file), partOf(imported)];
      const known = MAY_IMPORT[from];

      if (!known)
        return [`src/${file}: "${from}" has no place yet. Add it to MAY_IMPORT in tests/conventions.test.ts.`];
      if (from === to || known.includes(to) || isAllowed(file, imported)) return [];
      return [`src/${file} imports src/${imported}, but ${from} may not import ${to}. Move what they share down.`];
    }),
  );
});

conventions('elements never import each other', () => {
  none(
    ownImports()
      .filter(({ file, imported }) => partOf(file) === 'elements' && partOf(imported) === 'elements')
      .filter(({ file, imported }) => !isAllowed(file, imported))
      .map(
        ({ file, imported }) => `src/${file} imports src/${imported}. Move what they share to src/content or src/core.`,
      ),
  );
});

conventions('every import of a file of ours ends in .ts and finds it', () => {
  none(
    ownImports()
      .filter(({ imported }) => !existsSync(join(repository, 'src', imported)) || !/\.(ts|json)$/.test(imported))
      .map(({ file, module }) => `src/${file} imports "${module}". Name an existing file, with its extension.`),
  );
});

conventions('the allowed imports are needed', () => {
  none(
    ALLOWED_IMPORTS.filter(
      ([from, to]) => !ownImports().some(({ file, imported }) => pair(file, imported, from, to)),
    ).map(([from, to]) => `Nothing in ${from} imports ${to} any more. Take it off ALLOWED_IMPORTS.`),
  );
});

conventions('only the adapter, the command and the pictures know Eleventy', () => {
  none(
    packageImports().flatMap(({ file, module, typesOnly }) => {
      const part = partOf(file);
      const [, homes] = PACKAGE_HOMES.find(([name]) => name.test(module)) ?? [];

      if (homes && !homes.includes(part)) return [`src/${file} imports ${module}. Only ${homes.join(' and ')} may.`];
      if (module.startsWith('@11ty/eleventy') && !/^@11ty\/eleventy-/.test(module) && !typesOnly) {
        return [`src/${file} imports ${module}. Write \`import type\`, or use eleventyConfig.resolvePlugin.`];
      }
      if (part === 'core' && NOT_IN_CORE.test(module))
        return [`src/${file} imports ${module}. Core may not: move it up.`];
      return [];
    }),
  );
});

conventions('every source file has a test of its own name', () => {
  none(
    sources
      .filter((file) => !WITHOUT_TEST[file] && !file.endsWith('.d.ts') && !holdsOnlyTypes(sourceText(file)))
      .map((file) => file.replace(/\.ts$/, '.test.ts'))
      .filter((test) => !tests.includes(test))
      .map((test) => `tests/${test} is missing. Write it, or give a reason in WITHOUT_TEST.`),
  );
});

conventions('the exceptions are needed', () => {
  none(
    Object.keys(WITHOUT_TEST)
      .filter((file) => !sources.includes(file) || tests.includes(file.replace(/\.ts$/, '.test.ts')))
      .map((file) => `src/${file} is gone or has a test. Take it off WITHOUT_TEST.`),
  );
});

conventions('every test file runs all of its tests', () => {
  none(
    tests.flatMap((file) => {
      const code = withoutComments(testText(file));
      // `test` itself, or the names that suites were given.
      const suites = [...code.matchAll(/^const (\w+) = suite\b/gm)].map((match) => match[1]);
      const names = suites.length > 0 ? suites : ['test'];
      const forgotten = names.filter((name) => !new RegExp(`^${name}\\.run\\(\\);$`, 'm').test(code));

      if (!/^\w+\.run\(\);$/.test(code.trimEnd().split('\n').at(-1) ?? '')) {
        return [`tests/${file} does not end with \`${names.at(-1)}.run();\`. Make that its last line.`];
      }
      if (forgotten.length > 0)
        return [`tests/${file} never runs ${forgotten.join(', ')}. Add \`${forgotten[0]}.run();\`.`];
      return names.some((name) => new RegExp(`^${name}\\.only\\(`, 'm').test(code))
        ? [`tests/${file} has a test with \`.only\`, so that the others do not run. Take \`.only\` away.`]
        : [];
    }),
  );
});

conventions('every file opens by saying what it is', () => {
  none(
    sources
      .filter((file) => !/^(#!.*\n)?\/\*\*[\s*]+[^\s*:][^:\n]*:\s/.test(sourceText(file)))
      .map((file) => `src/${file} does not open with \`/** Plain English name: what it is. */\`. Add that.`),
  );
});

conventions('files are named after what is in them', () => {
  const shapes = /^(index|utils?|helpers?|common|misc)\.ts$/;
  const kebab = /^\.?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)+$/;

  none(
    ['src', 'tests', 'scripts'].flatMap((folder) =>
      filesBelow(join(repository, folder), ['node_modules', 'fixtures'])
        .filter((file) => file.endsWith('.ts'))
        .flatMap((file) => [
          ...(shapes.test(basename(file)) ? [`${folder}/${file} is named after a shape. Split it by noun.`] : []),
          ...(kebab.test(basename(file)) ? [] : [`${folder}/${file} is not in kebab-case. Rename it.`]),
        ]),
    ),
  );
});

conventions('exports have names', () => {
  none(
    sources
      .filter((file) => /^export default\b|\bas default\b/m.test(withoutComments(sourceText(file))))
      .map((file) => `src/${file} has a default export. Give it a name.`),
  );
});

conventions('nothing points to the machine that it was made on', () => {
  const documents = filesBelow(repository, [...madeByTools, 'fixtures', 'articles', 'pages']).filter((file) =>
    /\.md$/.test(file),
  );
  const lock = readFileSync(join(repository, 'package-lock.json'), 'utf8');

  none([
    ...(/"resolved":\s*"https?:/.test(lock)
      ? ['package-lock.json names a registry. Run `npm install` again with omit-lockfile-registry-resolved.']
      : []),
    ...documents
      .filter((file) => /(^|[\s`"'(=])\/(work|tmp)\//m.test(readFileSync(join(repository, file), 'utf8')))
      .map((file) => `${file} has a path that begins with /work/ or /tmp/. Write it relative to the repository.`),
  ]);
});

function isAllowed(file: string, imported: string): boolean {
  return ALLOWED_IMPORTS.some(([from, to]) => pair(file, imported, from, to));
}

function pair(file: string, imported: string, from: string, to: string): boolean {
  return [file, partOf(file)].includes(from) && [imported, partOf(imported)].includes(to);
}

function none(complaints: readonly string[]): void {
  if (complaints.length === 0) return;

  // uvu prints the stack below the message, which the stack would repeat.
  throw Object.assign(new Error(complaints.join('\n    ')), { stack: '' });
}

conventions.run();
