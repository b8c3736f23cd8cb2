/** Render guard: tests of errors that are thrown while Eleventy prints. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { createFailures } from '../../src/eleventy/failures.ts';
import { useRenderGuard } from '../../src/eleventy/render-guard.ts';
import { fakeEleventy } from '../support/fake-eleventy.ts';

const test = suite('render guard');

type Data = { readonly page: { readonly url?: string | false } };
type Compile = (text: string, path: string) => Promise<((data: Data) => unknown) | undefined>;

async function guarded(compile: Compile, { isServing = true, transforms = {} } = {}) {
  const eleventy = fakeEleventy();
  const failures = createFailures();
  useRenderGuard(eleventy.config, {
    root: '/nowhere',
    failures,
    isServing: () => isServing,
    addressOf: (path) => `/guess/${path}/`,
  });
  const map = { config: { transforms }, engineManager: { getEngine: async () => ({ compile }) } };
  await eleventy.emit('eleventy.extensionmap', map);
  const engine = await map.engineManager.getEngine();
  return { failures, compile: engine.compile, transforms: map.config.transforms };
}

const boom: Compile = async () => () => {
  throw new Error('Boom.');
};
const data = { page: { url: '/a/' } };

test('what prints well is printed', async () => {
  const { compile, failures } = await guarded(async (text) => () => text.toUpperCase());

  assert.is(await (await compile('a', './pages/a.md'))?.(data), 'A');
  assert.equal(failures.all(), []);
});

test('a template that throws prints nothing, and is reported at its address until it prints again', async () => {
  let isBroken = true;
  const { compile, failures } = await guarded(async (text) => () => {
    if (isBroken) throw new Error('Boom.');
    return text;
  });
  const print = await compile('a', './pages/a.md');

  assert.is(await print?.(data), '');
  assert.is(failures.at('/a/')[0]?.what, 'An error was thrown while it was printed: Boom.');
  assert.is(failures.at('/a/')[0]?.file, 'pages/a.md');

  isBroken = false;
  assert.is(await print?.(data), 'a');
  assert.equal(failures.all(), []);
});

test('a template that cannot be compiled does not end the build, and is compiled again for each page', async () => {
  let attempts = 0;
  const { compile, failures } = await guarded(async () => {
    attempts += 1;
    throw new Error('No such tag.');
  });

  const print = await compile('a', './pages/a.md');

  assert.is(await print?.(data), '');
  assert.is(attempts, 2);
  assert.is(failures.at('/a/').length, 1);
});

test('without an address it is the permalink that threw: false, so that the page is not written', async () => {
  const { compile, failures } = await guarded(boom);

  assert.is(await (await compile('/{{ x }}/', './pages/a.md'))?.({ page: {} }), false);
  assert.is(failures.at('/guess/pages/a.md/').length, 1);
});

test('content that another template asks for too early is Eleventy’s affair', async () => {
  const { compile } = await guarded(async () => () => {
    throw new Error('x', { cause: new Error('TemplateContentPrematureUseError') });
  });
  const print = await compile('a', './pages/a.md');

  let message = '';
  await Promise.resolve(print?.(data)).catch((error: Error) => {
    message = error.message;
  });
  assert.is(message, 'x');
});

test('a transform that throws leaves the page as it was, and is reported at its address', async () => {
  const transforms: Record<string, (this: object, text: string) => unknown> = {
    loud: (text) => text.toUpperCase(),
    bad: () => {
      throw new Error('Boom.');
    },
  };
  const { failures } = await guarded(boom, { transforms });
  const page = { url: '/a/', inputPath: './pages/a.md' };

  assert.is(await transforms.loud?.call(page, 'a'), 'A');
  assert.is(await transforms.bad?.call(page, 'a'), 'a');
  assert.is(failures.at('/a/')[0]?.what, 'The transform "bad" threw an error: Boom.');
});

test('in a build an error ends it', async () => {
  const transforms: Record<string, (this: object, text: string) => unknown> = {
    bad: () => {
      throw new Error('Boom.');
    },
  };
  const { compile, failures } = await guarded(boom, { isServing: false, transforms });
  const print = await compile('a', './pages/a.md');

  assert.throws(() => print?.(data), /Boom/);
  const thrown = await Promise.resolve(transforms.bad?.call({}, 'a')).catch((error: Error) => error.message);
  assert.is(thrown, 'Boom.');
  assert.equal(failures.all(), []);
});

test.run();
