import { Composer, type ParsedNode } from 'yaml';
import type { Refusals } from './refusals.ts';
import type { SourceText } from './source-text.ts';
import { yamlSyntaxReason } from './yaml-syntax-reason.ts';
import type { YamlTokens } from './yaml-tokens.ts';

/** Composes the nodes of the one document. Refuses `yaml-syntax` (the first of each line) and `empty-file`. */
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
  let lastLine = 0;
  for (const error of [...document.errors, ...unclear].sort((a, b) => a.pos[0] - b.pos[0])) {
    const reason = yamlSyntaxReason(error);
    // Where a quote is not closed, the package points at the end of the file.
    const offset = reason === 'quote-not-closed' ? lastBefore(error.pos[0], quotes) : error.pos[0];
    const { line } = placeAt(offset);
    if (line !== lastLine) refusals.add('yaml-syntax', offset, { reason, detail: error.message });
    lastLine = line;
  }

  const hasValue = tokens.some((token) => token.type === 'document' && token.value !== undefined);
  if (refusals.none && !hasValue) refusals.add('empty-file', 0);
  return refusals.none ? (document.contents ?? undefined) : undefined;
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
