/** What of a kept OpenAPI document is gone or narrower in a newer one, each as one line; additions are none. */
export function breakingChanges(kept: unknown, made: unknown): readonly string[] {
  return compared(kept, made, []);
}

type Tree = Readonly<Record<string, unknown>>;

function compared(kept: unknown, made: unknown, path: readonly string[]): readonly string[] {
  const at = path.join('/');
  if (Array.isArray(kept)) return comparedLists(kept, made, path);
  if (!isTree(kept)) return kept === made || isProse(path) ? [] : [`${at}: was ${String(kept)}, is ${String(made)}`];
  if (!isTree(made)) return [`${at}: is gone`];
  const gone = Object.entries(kept).flatMap(([key, value]) => compared(value, made[key], [...path, key]));
  // A property that was never there may be added to what is answered, and to what is sent if it need not be sent.
  const required = listOf(made['required']).filter((name) => !listOf(kept['required']).includes(name));
  const narrowed = Object.keys(made).filter((key) => !(key in kept) && narrowing.has(key) && !isNamedHere(path));
  return [
    ...gone,
    ...(isSent(path) && made['required'] !== true ? required.map((name) => `${at}: ${name} must be sent now`) : []),
    ...narrowed.map((key) => `${at}: ${key} is asked for now`),
  ];
}

/** Lists of names, of alternatives and of parameters: what was on them is on them still. */
function comparedLists(kept: readonly unknown[], made: unknown, path: readonly string[]): readonly string[] {
  const list = listOf(made);
  if (path.at(-1) === 'required' && isSent(path)) return [];
  return kept.flatMap((one, index) => {
    if (isTree(one) && typeof one['name'] === 'string') {
      const same = list.find((other) => isTree(other) && other['name'] === one['name'] && other['in'] === one['in']);
      return compared(one, same, [...path, String(one['name'])]);
    }
    if (!isTree(one)) return list.includes(one) ? [] : [`${path.join('/')}: ${String(one)} is gone`];
    const fits = list.some((other) => compared(one, other, [...path, String(index)]).length === 0);
    return fits ? [] : [`${path.join('/')}: alternative ${index + 1} is gone`];
  });
}

const narrowing: ReadonlySet<string> = new Set(['pattern', 'enum', 'const', 'maxLength', 'maxItems', 'minItems']);
/** Texts for people may change. */
const isProse = (path: readonly string[]) =>
  ['description', 'summary', 'title', 'version'].includes(path.at(-1) ?? '') || path.includes('example');
/** Under these, keys are names and no keywords. */
const isNamedHere = (path: readonly string[]) => ['properties', 'schemas', 'paths'].includes(path.at(-1) ?? '');
/** Schemas of requests are named so, as answers have their own. */
const isSent = (path: readonly string[]) =>
  path.includes('requestBody') || path.includes('parameters') || /Input$/.test(path[2] ?? '');
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
