/** Server: tests of how Eleventy's dev server is set up. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { useServer } from '../../src/eleventy/server.ts';
import { fakeEleventy } from '../support/fake-eleventy.ts';

const server = suite('server');

server('has the middleware, the same after a reset, and reloads pages whole', () => {
  const first = fakeEleventy();
  const second = fakeEleventy();

  useServer(first.config, '/some/project', () => undefined);
  useServer(second.config, '/some/project', () => undefined);

  assert.is(first.serverOptions.domDiff, false);
  assert.equal(second.serverOptions, first.serverOptions);
});

server('a site that wants its pages patched gets that', () => {
  const eleventy = fakeEleventy();
  eleventy.serverOptions.domDiff = true;

  useServer(eleventy.config, '/another/project', () => undefined);

  assert.is(eleventy.serverOptions.domDiff, true);
});

server.run();
