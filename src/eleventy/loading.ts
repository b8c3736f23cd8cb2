/**
 * Loading: reads the project before each build, prints what is wrong, and decides whether the build may go on.
 *
 * A build with errors ends before anything is written. A server never ends: it shows what can be shown.
 */
import { basename } from 'node:path';
import type { ContentChanges } from '../content/read.ts';
import { ContentError } from '../core/content-error.ts';
import { errorsIn, type Problem } from '../core/problem.ts';
import { withSeverities } from '../core/severities.ts';
import type { BuildEvent, ContentMap, EleventyConfig } from './config.ts';
import { createProgramCheck } from './data-programs.ts';
import { createEarlyLoading } from './early-loading.ts';
import { eleventyAddresses } from './eleventy-addresses.ts';
import { createFailures } from './failures.ts';
import { collectSooner } from './heap.ts';
import { createHost } from './host.ts';
import type { Host, Loaded } from './host-settings.ts';
import type { CheckRequest, Loading, LoadingSettings, Stage } from './loading-settings.ts';
import type { HeldBack } from './page-guard.ts';
import { createProblemTeller } from './problem-teller.ts';
import { useProgramGuard } from './program-guard.ts';
import { withoutDots } from './project-path.ts';
import { createSchemaRefresh } from './schema-folder.ts';
import { createSiteTemplates } from './site-templates.ts';
import { lookAround } from './surroundings.ts';
import { useTemplateEngines } from './template-engines.ts';
import { type ContentWatch, prepareWakeFile, wakeEleventy, wakeFile, watchContent } from './watch.ts';

/** The event by which the command line asks. */
export const CHECK_EVENT = 'standfirst.check';

/** Connects loading to Eleventy. */
export function useLoading(eleventyConfig: EleventyConfig, settings: LoadingSettings): Loading {
  const { root } = settings;
  const refreshSchemas = createSchemaRefresh(root, settings.articleSchema);
  let host: Host | undefined;
  let loaded: Loaded | undefined;
  let held: HeldBack = { problems: [], files: new Set(), addresses: [] };
  let later: Readonly<Partial<Record<Stage, readonly Problem[]>>> = {};
  const failures = createFailures();
  const engines = useTemplateEngines(eleventyConfig);
  const checkPrograms = createProgramCheck();
  const hidePrograms = useProgramGuard(eleventyConfig, root);
  let programs: readonly Problem[] = [];
  const templates = createSiteTemplates(eleventyConfig, settings, engines);
  let watch: ContentWatch | undefined;
  let around: ReturnType<typeof lookAround> | undefined;
  /** What made Eleventy build again. */
  let seenByEleventy: readonly string[] | undefined;
  let began = 0;
  let isServing = false;
  let isGuarding = false;
  const tell = createProblemTeller(() => isServing);
  const isArticle = (path: string) => path.startsWith(`${settings.articlesFolder()}/`);
  const early = createEarlyLoading({
    changes: () => watch?.changes() ?? new Set(),
    // Articles that are templates are printed by Eleventy, and it has to be told of everything else.
    canLoad: (unread) => isServing && settings.printing !== undefined && [...unread].every(isArticle),
    load: (unread) => load('serve', { onlyArticles: true, articles: unread }),
  });

  const folder: Loading['folder'] = (name) => withoutDots(eleventyConfig.directories[name]);

  const lookAtSite = () =>
    lookAround(eleventyConfig, {
      root,
      inputFolder: folder('input'),
      includesFolder: folder('includes'),
      ignored: [settings.articlesFolder(), folder('data'), folder('output')],
      packageIncludes: settings.packageIncludes,
    });

  const lookAtPrograms = () =>
    checkPrograms({
      root,
      data: folder('data'),
      articles: settings.articlesFolder(),
      input: folder('input'),
      ignored: [folder('output')],
    });

  async function load(
    mode: 'build' | 'serve',
    changes?: ContentChanges,
    now = settings.now,
  ): Promise<readonly Problem[]> {
    host ??= createHost({
      ...settings,
      now,
      articlesFolder: settings.articlesFolder(),
      shortcodes: settings.shortcodes(),
      pathPrefix: eleventyConfig.pathPrefix ?? '/',
      dataFolder: folder('data'),
      surroundings: () => around ?? lookAtSite(),
      ...(!settings.printing && {
        checkTemplateKeys: templates.ofFrontMatter,
        templateEndings: () => [...(eleventyConfig.extensionMap ?? [])].map(({ extension }) => extension),
      }),
    });
    around = lookAtSite();
    loaded = await host.load(mode, changes);
    const { held: heldBack, ofLayouts } = templates.check(loaded.world);
    held = heldBack;
    const { world, unpublished = [] } = loaded;
    // While serving, each is told of when it is printed, in its place.
    const ofArticles =
      world && mode === 'build' ? templates.ofArticles([...world.catalogue.articles, ...unpublished]) : [];
    return [...settings.optionProblems, ...loaded.problems, ...held.problems, ...ofLayouts, ...ofArticles];
  }

  /** Whoever writes has an editor open; a build leaves the project's own files alone. */
  function helpEditors(): void {
    if (!loaded?.world || !settings.isWanted()) return;
    const failure = refreshSchemas(loaded.world.catalogue);
    if (failure !== undefined) eleventyConfig.logger.error(failure);
  }

  /** What threw and is not known already: a broken layout throws for every page in it, a broken data file is checked, too. */
  function thrown(): readonly Problem[] {
    const known = [...(loaded?.problems ?? []), ...held.problems];
    return failures.all().filter(({ code, file }) => {
      if (code === 'template/failed' && layoutProblems().length > 0) return false;
      return code !== 'data/unreadable' || !known.some((problem) => problem.file === file);
    });
  }

  function layoutProblems(): readonly Problem[] {
    return errorsIn(loaded?.problems ?? []).filter(({ code }) => code.startsWith('layout/'));
  }

  function report(stage: Stage, problems: readonly Problem[]): void {
    later = { ...later, [stage]: problems };
    tell(stage, problems);
  }

  function watchAll(): ContentWatch {
    const byEleventy = [folder('data'), folder('includes'), folder('input')];
    const articles = settings.articlesFolder();
    const [everything, deletions] = settings.printing ? [[articles], byEleventy] : [[], [...byEleventy, articles]];
    const wake = wakeEleventy(root);
    return watchContent(root, everything, deletions, () => {
      wake();
      early.notice();
    });
  }

  eleventyConfig.on('eleventy.beforeWatch', (paths: readonly string[]) => {
    seenByEleventy = paths;
  });
  eleventyConfig.on('eleventy.before', async ({ runMode, incremental }: BuildEvent) => {
    began = Date.now();
    isServing = runMode === 'serve';
    if (isServing) collectSooner();
    isGuarding = isServing && settings.isWanted();
    later = {};
    // An incremental build prints only what changed, and takes back what went well.
    if (!incremental) failures.clear();
    const since = await early.beginBuild();
    // `--watch` has no server to show pages: it writes them, like a build.
    if (runMode !== 'build' && settings.isWanted()) {
      prepareWakeFile(root);
      watch ??= watchAll();
    }
    for (const path of since.changed) eleventyConfig.logger.log(`Changed: ${path}`);
    const onlyArticles =
      [...since.changed].every(isArticle) &&
      seenByEleventy?.every((path) => path.endsWith(basename(wakeFile(root)))) === true;
    seenByEleventy = undefined;
    // Of articles the watch knows every change; the first loading has none to compare with.
    const changes: ContentChanges | undefined =
      settings.printing && loaded && watch ? { onlyArticles, articles: since.unread } : undefined;

    const isLoaded = changes?.onlyArticles === true && since.unread.size === 0;
    const checking = changes?.onlyArticles || !settings.isWanted() ? undefined : lookAtPrograms();
    const problems = (isLoaded && since.problems) || (await load(isServing ? 'serve' : 'build', changes));
    if (runMode !== 'build') helpEditors();
    programs = (await checking)?.problems ?? programs;
    tell('loading', [...problems, ...programs]);
    const isHidden = isServing && hidePrograms(programs.map(({ file }) => file));
    // Eleventy is about to run them, and would end without a place.
    if (programs.length > 0 && !isHidden) throw new ContentError(programs, 'Eleventy cannot go on without this data.');
  });
  eleventyConfig.on('eleventy.contentMap', (map: ContentMap) => {
    const addresses = eleventyAddresses(map, loaded?.pages.keys());
    const isWhole = settings.printing || loaded?.world?.catalogue.articles.every(({ file }) => addresses.has(file));
    const found = (isWhole && loaded?.later?.(addresses)) || [];
    report('addresses', withSeverities(found, settings.severities));
  });
  eleventyConfig.on('eleventy.after', () => {
    if (isGuarding) report('printing', thrown());
    early.endBuild();
  });
  eleventyConfig.on(CHECK_EVENT, async (request: CheckRequest) => {
    const checking = lookAtPrograms();
    const found = await load('build', undefined, request.now);
    const programs = await checking;
    const problems = [...found, ...programs.problems];
    request.answer = {
      problems,
      files: [
        ...(loaded?.files ?? []),
        ...held.addresses.map(({ path }) => path),
        ...templates.layouts(),
        ...programs.paths,
        ...problems.map(({ file }) => file),
      ],
      folders: [settings.articlesFolder(), folder('data'), folder('includes'), folder('input')],
    };
    helpEditors();
  });
  eleventyConfig.on('eleventy.reset', () => {
    early.stop();
    watch?.stop();
    watch = undefined;
  });
  eleventyConfig.addWatchTarget(wakeFile(root));

  return {
    root,
    folder,
    loaded: () => loaded,
    isServing: () => isServing,
    began: () => began,
    report,
    problems: () => [
      ...(loaded?.problems ?? []),
      ...programs,
      ...held.problems,
      ...(later.addresses ?? []),
      ...(later.templates ?? []),
      ...thrown(),
    ],
    isGuarding: () => isGuarding,
    failures,
    failuresAt(url) {
      const found = failures.at(url);
      const layouts = layoutProblems();
      return found.length > 0 && layouts.length > 0 ? layouts : found;
    },
    heldBack: () =>
      held.addresses
        .filter(({ path }) => held.files.has(path))
        .map(({ path, url }) => ({ file: path, url, problems: held.problems.filter(({ file }) => file === path) })),
    isHeldBack: (inputPath) => isServing && held.files.has(withoutDots(inputPath)),
    engines,
    hasLayout: templates.hasLayout,
  };
}
