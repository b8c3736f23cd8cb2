/** The `standfirst` command: tests of what it prints and of its exit codes. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { runCommand } from '../../src/cli/standfirst.ts';
import { withoutColour } from '../support/ansi.ts';
import { createProject, type Project } from '../support/project.ts';
import { repository } from '../support/repository.ts';
import { article, createSite, outputOf } from '../support/site-project.ts';

const command = suite('the standfirst command');

command('says that nothing is wrong, and writes nothing', async () => {
  const project = await createSite();
  const before = outputOf(project, '.');

  const { code, printed, complained } = await standfirst(project, 'check');

  assert.is(printed, 'Nothing is wrong.\n');
  assert.is(complained, '');
  assert.is(code, 0);
  assert.equal(outputOf(project, '.'), before);
  await project.dispose();
});

command('reports everything that a build would report, on standard output', async () => {
  const project = await createSite({
    'articles/bad.md': article({ tags: 'Drama', authors: ['jo-writter'] }),
    'articles/quote.md': article({}, 'Text.\n\n{% pullquote %}Other text.{% endpullquote %}'),
    'pages/broken.md': '---\ntitle: [Broken\n---\n',
  });

  const { code, printed, complained } = await standfirst(project, 'check');

  assert.match(printed, /^articles\/bad\.md:5:7 {2}error {2}value\/type$/m);
  assert.match(printed, /^articles\/bad\.md:6:11 {2}error {2}author\/unknown$/m);
  assert.match(printed, /^articles\/quote\.md:9:16 {2}error {2}quote\/not-found$/m);
  assert.match(printed, /^pages\/broken\.md:2:8 {2}error {2}yaml\/syntax$/m);
  assert.match(printed, /\n4 errors in 3 files\.\n$/);
  assert.is(complained, '');
  assert.is(code, 1);
  assert.not.ok(project.exists('_site'));
  await project.dispose();
});

command('says that it could not run where no configuration uses the plugin', async () => {
  const project = await createProject({ 'index.md': '# Hello' });

  const { code, printed, complained } = await standfirst(project, 'check');

  assert.match(complained, /no Eleventy configuration here uses eleventy-plugin-standfirst/);
  assert.is(printed, '');
  assert.is(code, 2);
  await project.dispose();
});

command('says that it could not run with a configuration that cannot be read', async () => {
  const project = await createSite({ '.eleventy.ts': 'export default function (' });

  const { code, complained } = await standfirst(project, 'check');

  assert.match(complained, /^The check could not run: .*\.eleventy\.ts/s);
  assert.is(code, 2);
  await project.dispose();
});

command('explains itself when asked to', async () => {
  for (const word of ['--help', '-h', 'help']) {
    const { code, printed, complained } = await inThisProcess(word);

    assert.match(printed, /^standfirst check {8}\S/m);
    assert.match(printed, 'Exit codes: 0 nothing is wrong');
    assert.is(complained, '');
    assert.is(code, 0);
  }
});

command('names a word that it does not know, and explains itself', async () => {
  for (const words of [['chekc'], ['check', 'articles'], ['--version-of-everything']]) {
    const { code, printed, complained } = await inThisProcess(...words);

    assert.match(complained, `There is no command "${words.join(' ')}".`);
    assert.match(complained, 'standfirst check');
    assert.is(printed, '');
    assert.is(code, 2);
  }
});

command('explains itself when it is given no word at all', async () => {
  const { code, complained } = await inThisProcess();

  assert.match(complained, /^standfirst check/);
  assert.is(code, 2);
});

async function inThisProcess(...words: readonly string[]) {
  let printed = '';
  let complained = '';
  const code = await runCommand(words, {
    print: (text) => {
      printed += text;
    },
    complain: (text) => {
      complained += text;
    },
  });
  return { code, printed, complained };
}

function standfirst(project: Project, ...words: readonly string[]) {
  return new Promise<{ code: number | null; printed: string; complained: string }>((resolve, reject) => {
    const bin = project.exists('bin') ? 'bin/standfirst.js' : join(repository, 'bin/standfirst.js');
    const child = spawn(process.execPath, [bin, ...words], { cwd: project.root, stdio: ['ignore', 'pipe', 'pipe'] });
    let printed = '';
    let complained = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      complained += text;
    });
    child.once('error', reject);
    child.once('close', (code) =>
      resolve({ code, printed: withoutColour(printed), complained: withoutColour(complained) }),
    );
  });
}

command.run();
