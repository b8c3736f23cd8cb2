/** Template tags: what authors know from the template languages of Eleventy. In an article nothing is run, unless the site says so. */
import type { Finding } from '../core/source.ts';

const NAMES =
  /^(?:end)?(?:if|else|elif|elsif|elseif|unless|for|asyncEach|asyncAll|case|when|set|assign|capture|increment|decrement|include|render|import|from|extends|layout|block|macro|call|filter|comment|liquid|cycle|echo|break|continue|tablerow|autoescape)$/;

/** What is said of a tag that a template language would understand, where the site could have articles run. */
export function templateTagFinding(name: string): Finding | undefined {
  if (!NAMES.test(name)) return undefined;
  return {
    code: 'shortcode/unknown',
    what: `{% ${name} %} belongs to a template language, and nothing in an article is run.`,
    why: 'Readers would see nothing in its place.',
    fix: 'Remove it, write \\{% to print it, or have articles run with the option articleTemplates of the plugin.',
  };
}
