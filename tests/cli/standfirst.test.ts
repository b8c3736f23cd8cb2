/** The `standfirst` command: tests of how it finds its commands. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { runCommand } from '../../src/cli/standfirst.ts';

const command = suite('the standfirst command');

command('explains itself when asked to', async () => {
  for (const word of ['--help', '-h', 'help']) {
    const { code, printed, complained } = await inThisProcess(word);

    assert.match(printed, /^standfirst check {8}\S/m);
    assert.match(printed, 'standfirst check --help');
    assert.is(complained, '');
    assert.is(code, 0);
  }
});

command('hands the words after a command to it', async () => {
  const { code, printed } = await inThisProcess('check', '--help');

  assert.match(printed, /^standfirst check \[FILE\|GLOB …\]/);
  assert.match(printed, 'Exit codes: 0 nothing is wrong');
  assert.is(code, 0);
});

command('prints its version', async () => {
  for (const word of ['--version', '-v']) {
    const { code, printed } = await inThisProcess(word);

    assert.match(printed, /^\d+\.\d+\.\d+\n$/);
    assert.is(code, 0);
  }
});

command('names the nearest to a word that it does not know, and explains itself', async () => {
  const { code, printed, complained } = await inThisProcess('chekc', 'articles');

  assert.match(complained, /^There is no command "chekc"\. Write "check"\.\n\nstandfirst check/);
  assert.is(printed, '');
  assert.is(code, 2);
});

command('lists its commands for a word that is like none', async () => {
  for (const word of ['toString', 'xyz'])
    assert.match((await inThisProcess(word)).complained, 'Choose from: check, --help, --version.');
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
    colours: false,
    untilEnded: () => Promise.resolve(),
  });
  return { code, printed, complained };
}

command.run();
