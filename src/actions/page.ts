/** A part of a list in the order of a name that no two have. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** Hand it in as `after` for the next part; none where this was the last. */
  readonly next: string | null;
}

const usualSize = 50;
const greatestSize = 500;

export const sizeOf = (limit = usualSize): number => Math.min(Math.max(limit, 1), greatestSize);

/** The page of what was found, of which one more was looked for than it has room for. */
export function pageOf<Item>(found: readonly Item[], size: number, nameOf: (item: Item) => string): Page<Item> {
  const items = found.slice(0, size);
  const last = items.at(-1);
  return { items, next: found.length > size && last !== undefined ? nameOf(last) : null };
}
