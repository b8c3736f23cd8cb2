/** Imports: tests of the reader of import statements. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { importsIn, reaches } from './imports.ts';
import { createProject } from './project.ts';

const imports = suite('imports');

imports('finds every way to import, and knows types', () => {
  const source = `
    import { a } from './a.ts';
    import type { B } from "./b.ts";
    import './c.ts';
    import {
      d,
      type D,
    } from './d.ts';
    export * from './e.ts';
    export type { F } from './f.ts';
    const g = await import('./g.ts');
  `;

  assert.equal(importsIn(source), [
    { module: './a.ts', typesOnly: false },
    { module: './b.ts', typesOnly: true },
    { module: './d.ts', typesOnly: false },
    { module: './e.ts', typesOnly: false },
    { module: './f.ts', typesOnly: true },
    { module: './c.ts', typesOnly: false },
    { module: './g.ts', typesOnly: false },
  ]);
});

imports('takes no comment and no sentence for an import', () => {
  const source = `
    /** Write \`import { a } from './a.ts';\`
     *  import './b.ts';
     */
    // import './c.ts';
    export const sentence = 'a letter from "home"';
  `;

  assert.equal(importsIn(source), []);
});

imports('follows imports from file to file, and ends where they turn in circles', async () => {
  const project = await createProject({
    'a.ts': "import './folder/b.ts';",
    'folder/b.ts': "import '../c.ts'; import '../a.ts';",
    'c.ts': '',
    'd.ts': '',
  });
  const at = (file: string) => `${project.root}/${file}`;

  assert.is(reaches(at('a.ts'), at('c.ts')), true);
  assert.is(reaches(at('a.ts'), at('d.ts')), false);
  await project.dispose();
});

imports.run();
