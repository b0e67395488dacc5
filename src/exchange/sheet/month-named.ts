const monthNames: readonly (readonly string[])[] = [
  ['january', 'januar'],
  ['february', 'februar'],
  ['march', 'märz', 'maerz', 'mrz'],
  ['april'],
  ['may', 'mai'],
  ['june', 'juni'],
  ['july', 'juli'],
  ['august'],
  ['september'],
  ['october', 'oktober'],
  ['november'],
  ['december', 'dezember'],
];

/** The number of a month by its English or German name, the whole of it or three letters or more. */
export function monthNamed(text: string): string | undefined {
  const small = text.toLowerCase();
  const index = monthNames.findIndex((names) => names.some((name) => name.startsWith(small)));
  return index < 0 ? undefined : String(index + 1);
}
