import type { ItemOffered } from '../engine/told.ts';

/** Items with all words of a text in their number or title; those whose number begins with it stand first. */
export function itemsFound(items: readonly ItemOffered[], text: string): readonly ItemOffered[] {
  const asked = text.trim().toLocaleLowerCase();
  const words = asked.split(/\s+/);
  const isNumber = ({ id }: ItemOffered) => id.toLocaleLowerCase().startsWith(asked);
  const found = items.filter(({ id, name }) => {
    const all = `${id} ${name}`.toLocaleLowerCase();
    return words.every((word) => all.includes(word));
  });
  return [...found.filter(isNumber), ...found.filter((one) => !isNumber(one))];
}
