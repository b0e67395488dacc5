/** Finds and replaces what tells who somebody is, in texts that people wrote. */
export interface Mentions {
  isIn(value: unknown): boolean;
  /** The same JSON with the neutral word instead. */
  without<Value>(value: Value): Value;
}

/**
 * Names and mail addresses are found as whole words, in any case and spacing: "Ann Lee" is not in "Joann Leeds". Of one
 * letter they are not looked for.
 */
export function mentionsOf(names: Iterable<string>, neutral: string): Mentions {
  const forms = [...new Set(names)]
    .map((name) => name.normalize('NFC').trim())
    .filter((name) => name.length > 1)
    // The longest first, so that a mail address is not cut by a name inside it.
    .sort((a, b) => b.length - a.length)
    .map((name) => name.split(/\s+/).map(asPattern).join('\\s+'));
  if (forms.length === 0) return { isIn: () => false, without: (value) => value };
  const pattern = `(?<![\\p{L}\\p{N}])(?:${forms.join('|')})(?![\\p{L}\\p{N}])`;
  const found = new RegExp(pattern, 'iu');
  const all = new RegExp(pattern, 'giu');
  const isIn = (value: unknown): boolean => textsOf(value).some((text) => found.test(text.normalize('NFC')));
  const without = (value: unknown): unknown => {
    if (!isIn(value)) return value;
    if (typeof value === 'string') return value.normalize('NFC').replaceAll(all, () => neutral);
    if (Array.isArray(value)) return value.map(without);
    return Object.fromEntries(
      Object.entries(value as object).map(([key, inner]) => [without(key) as string, without(inner)]),
    );
  };
  return { isIn, without: <Value>(value: Value) => without(value) as Value };
}

const asPattern = (text: string) => text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** Every text in a value of JSON, its keys as well. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...textsOf(inner)]);
}
