import { Composer, type ParsedNode } from 'yaml';
import type { Refusals } from './refusals.ts';
import type { SourceText } from './source-text.ts';
import { yamlSyntaxReason } from './yaml-syntax-reason.ts';
import type { YamlTokens } from './yaml-tokens.ts';

/**
 * Composes the nodes of the one document; `undefined` where its form is broken. Refuses `yaml-syntax` (of each line the
 * first of each reason, as one slip has several consequences) and `empty-file`.
 */
export function yamlDocument(
  { tokens, quotes }: YamlTokens,
  { text, placeAt }: SourceText,
  refusals: Refusals,
): ParsedNode | undefined {
  // Keys are compared in checkYamlNodes: the package's own comparison is quadratic, and does not say where the first is.
  const composer = new Composer({ uniqueKeys: false, resolveKnownTags: false, logLevel: 'silent' });
  const [document] = composer.compose(tokens, true, text.length);
  if (document === undefined) return undefined;

  const unclear = document.warnings.filter(({ code }) => code === 'BAD_ALIAS');
  // Tags have been refused already.
  const errors = document.errors.filter(({ code }) => code !== 'TAG_RESOLVE_FAILED');
  const told = new Set<string>();
  for (const error of [...errors, ...unclear].sort((a, b) => a.pos[0] - b.pos[0])) {
    const reason = yamlSyntaxReason(error);
    // Where a quote is not closed, the package points at the end of the file.
    const offset = reason === 'quote-not-closed' ? lastBefore(error.pos[0], quotes) : error.pos[0];
    const { line } = placeAt(offset);
    if (!told.has(`${line} ${reason}`)) refusals.add('yaml-syntax', offset, { reason, detail: error.message });
    told.add(`${line} ${reason}`);
  }

  const hasValue = tokens.some((token) => token.type === 'document' && token.value !== undefined);
  if (refusals.none && !hasValue) refusals.add('empty-file', 0);
  return told.size === 0 ? (document.contents ?? undefined) : undefined;
}

function lastBefore(offset: number, quotes: readonly number[]): number {
  let low = 0;
  let high = quotes.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((quotes[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return quotes[low - 1] ?? offset;
}
