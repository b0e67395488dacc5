export type CsvDelimiter = ',' | ';' | '\t';

/**
 * Excel writes semicolons where the decimal sign is a comma, and tabs where it calls the file a text, so the one that the
 * header has most of is taken.
 */
export function csvDelimiter(text: string): CsvDelimiter {
  const found = { ',': 0, ';': 0, '\t': 0 };
  let quoted = false;
  for (const character of text.trimStart()) {
    if (character === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (character === '\n') break;
    else if (character === ',' || character === ';' || character === '\t') found[character] += 1;
  }
  if (found['\t'] > Math.max(found[','], found[';'])) return '\t';
  return found[';'] > found[','] ? ';' : ',';
}
