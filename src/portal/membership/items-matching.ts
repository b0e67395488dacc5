import type { ItemShown } from '../../client/index.ts';

/** The first few items whose code or title has every word that was typed; those whose code begins with it come first. */
export function itemsMatching(items: Iterable<ItemShown>, text: string, most: number): readonly ItemShown[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const found = [...items].filter(({ id, title = '' }) => {
    const told = `${id} ${title}`.toLowerCase();
    return words.every((word) => told.includes(word));
  });
  const isBegun = ({ id }: ItemShown) => id.toLowerCase().startsWith(words.join(' '));
  return found.sort((a, b) => Number(isBegun(b)) - Number(isBegun(a)) || a.id.localeCompare(b.id)).slice(0, most);
}
