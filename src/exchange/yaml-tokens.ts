import { CST, Lexer, Parser } from 'yaml';
import type { Refusals } from './refusals.ts';
import type { SourceText } from './source-text.ts';

/** Deeper than this, nobody finds the way, and whoever walks the tree may use up the call stack. */
export const maximumDepth = 60;

export interface YamlTokens {
  readonly tokens: readonly CST.Token[];
  /** Where the quoted texts begin, in the order of the file. */
  readonly quotes: readonly number[];
  /** Whether the file was read to its end. */
  readonly isWhole: boolean;
}

/**
 * Cuts YAML into tokens, as the package's own `parseDocument` would, and stops early where reading on would be dear or
 * would mean something else than the file seems to say: `too-deep`, `several-documents`, `yaml-directive`, `yaml-tag`.
 */
export function yamlTokens({ text }: SourceText, refusals: Refusals): YamlTokens {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  const quotes: number[] = [];
  let documents = 0;
  let isScalar = false;

  const take = (found: Iterable<CST.Token>): void => {
    for (const token of found) {
      tokens.push(token);
      if (token.type === 'document' && ++documents === 2) refusals.add('several-documents', token.offset);
    }
  };

  for (const lexeme of new Lexer().lex(text)) {
    const type = isScalar ? 'scalar' : CST.tokenType(lexeme);
    if (type === 'tag') refusals.add('yaml-tag', parser.offset, { tag: lexeme });
    if (type === 'directive-line' && !/^%YAML +1\.2\s*$/.test(lexeme)) {
      refusals.add('yaml-directive', parser.offset, { directive: lexeme.trimEnd() });
    }
    if (type === 'double-quoted-scalar' || type === 'single-quoted-scalar') quotes.push(parser.offset);
    isScalar = lexeme === CST.SCALAR;
    take(parser.next(lexeme));

    // The document and a scalar may be on the stack as well, so only a deeper one is worth a look.
    const tooDeep =
      parser.stack.length > maximumDepth ? parser.stack.filter(CST.isCollection)[maximumDepth] : undefined;
    if (tooDeep !== undefined) refusals.add('too-deep', tooDeep.offset, { maximum: maximumDepth });
    if (tooDeep !== undefined || documents > 1) return { tokens, quotes, isWhole: false };
  }
  take(parser.end());
  return { tokens, quotes, isWhole: true };
}
