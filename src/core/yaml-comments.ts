/** YAML comments: where they stand. A `#` within a text is none. */
import type { Span, YamlBlock } from './yaml.ts';
import { yamlPackage } from './yaml-package.ts';

/** The comments of a block, each from its `#` to the end of its line, as offsets in the file. */
export function yamlComments({ source, start, end }: YamlBlock): readonly Span[] {
  const { CST, Lexer } = yamlPackage();
  const comments: Span[] = [];
  let at = start;
  let isText = false;
  for (const lexeme of new Lexer().lex(source.text.slice(start, end))) {
    // Control characters tell what comes next and stand nowhere in the file.
    if (lexeme === CST.DOCUMENT || lexeme === CST.FLOW_END || lexeme === CST.SCALAR) {
      isText = lexeme === CST.SCALAR;
      continue;
    }
    if (!isText && CST.tokenType(lexeme) === 'comment') comments.push({ start: at, end: at + lexeme.length });
    isText = false;
    at += lexeme.length;
  }
  return comments;
}

/** A note of another language, `// todo` or `<!-- todo -->`, as YAML has it. */
export function asComment(typed: string): string | undefined {
  const [, words] = /^(?:\/\/|\/\*|<!--)(.*?)(?:-->|\*\/)?$/s.exec(typed.trim()) ?? [];
  return words === undefined ? undefined : `# ${words.trim()}`.trimEnd();
}
