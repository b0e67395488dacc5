/** An order of awards as it stands in the address, so that whoever is sent it sees the same. */
export interface PrioritySearch {
  /** Awards as competency/level, with commas between them. */
  readonly order?: string;
}

export const prioritySearchOf = ({ order }: Record<string, unknown>): PrioritySearch =>
  typeof order === 'string' && order !== '' ? { order } : {};

/** The order that an address means: of what there is, each once; what it does not name comes after, as it is saved. */
export function orderIn({ order }: PrioritySearch, saved: readonly string[]): readonly string[] {
  const named = [...new Set(order?.split(','))].filter((one) => saved.includes(one));
  return [...named, ...saved.filter((one) => !named.includes(one))];
}

/** The same with one of them a place further up or down; as it was where there is no such place. */
export function moved(order: readonly string[], name: string, by: -1 | 1): readonly string[] {
  const from = order.indexOf(name);
  const to = from + by;
  const other = order[to];
  return from === -1 || other === undefined ? order : order.with(from, other).with(to, name);
}

export const isSameOrder = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one, index) => one === b[index]);
