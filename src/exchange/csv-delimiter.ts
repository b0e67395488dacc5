export type CsvDelimiter = ',' | ';';

/** Excel writes semicolons where the decimal sign is a comma, so the one that the header has more of is taken. */
export function csvDelimiter(text: string): CsvDelimiter {
  let commas = 0;
  let semicolons = 0;
  let quoted = false;
  for (const character of text.trimStart()) {
    if (character === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (character === '\n') break;
    else if (character === ',') commas += 1;
    else if (character === ';') semicolons += 1;
  }
  return semicolons > commas ? ';' : ',';
}
