/** Copies of this repository's site, for tests that add something to it. */
import { copyRepository, type Project } from './project.ts';
import { picture } from './site-project.ts';

const site = [
  '_includes',
  '_data',
  'articles',
  'pages',
  'src',
  '.eleventy.ts',
  'eleventy.config.js',
  'package.json',
  'tsconfig.json',
];

/** Lets a test use a copy with these files, and removes it. */
export async function inSiteCopy(
  files: Readonly<Record<string, string>>,
  use: (project: Project) => Promise<void>,
): Promise<void> {
  const project = await copyRepository(site, files);
  // Making all sizes of the demo's pictures takes a minute, and nothing here is about them.
  const small = await picture(64);
  for (const file of [...project.list('articles'), ...project.list('_data')].filter((name) => name.endsWith('.jpg')))
    project.write(`${project.exists(`articles/${file}`) ? 'articles' : '_data'}/${file}`, small);
  try {
    await use(project);
  } finally {
    await project.dispose();
  }
}
