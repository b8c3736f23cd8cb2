/** HTML: what html-validate holds against a page. */
import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // `<!doctype html>` and `<!DOCTYPE html>` are the same to the standard.
    'doctype-style': 'off',
    // A headline is as long as its author made it.
    'long-title': 'off',
    // Nunjucks leaves white space where a tag stood alone on its line.
    'no-trailing-whitespace': 'off',
  },
});

/** The problems of one document or fragment, as `name:line:column rule message`. */
export function htmlProblems(html: string, name: string): string[] {
  const { results } = validator.validateStringSync(html, name);

  return results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message }) => `${name}:${line}:${column} ${ruleId} ${message}`),
  );
}
