/** Texts as patterns: what is to be found as it stands, and what template code may have changed. */

/** The source of a pattern for a text as it stands. */
export function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** The same for a text of a template: what stands in `{{ … }}` or `{% … %}` may become any text. */
export function asTemplate(text: string): string {
  return text
    .split(/\{\{[\s\S]*?\}\}|\{%[\s\S]*?%\}/)
    .map(literally)
    .join('.*');
}
