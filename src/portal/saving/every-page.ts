/** A part of a list, and where the next one begins; nowhere where it is the last. */
export interface PageOfList<Item> {
  readonly items: readonly Item[];
  readonly next?: string | undefined;
}

/** All parts of a list, one after the other; whoever waits is told how many lines were read. */
export async function everyPage<Item>(
  ask: (cursor: string | undefined) => Promise<PageOfList<Item>>,
  tell: (read: number) => void = () => {},
): Promise<readonly Item[]> {
  const all: Item[] = [];
  for (let after: string | undefined; ; ) {
    const { items, next } = await ask(after);
    all.push(...items);
    tell(all.length);
    if (next === undefined) return all;
    after = next;
  }
}
