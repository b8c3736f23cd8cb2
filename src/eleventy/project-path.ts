/** Project path: the paths that Eleventy gives, as the project's files are called here. */

/** A path of Eleventy's from the project's root: without `./` and the slash at the end. */
export function withoutDots(path: string): string {
  return path.replace(/^\.\//, '').replace(/\/$/, '');
}
