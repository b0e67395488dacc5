import type { Item } from './asking.ts';

/** How an item is offered to somebody who types. */
export const offered = ({ id, title }: Pick<Item, 'id' | 'title'>): string => (title ? `${id} – ${title}` : id);

/**
 * Which item somebody means who typed its code, its title, or what was offered. What is none of them is taken for a code as
 * it is: the server knows more, and says what it may have been.
 */
export function itemMeant(typed: string, items: readonly Item[]): string {
  const text = plain(typed);
  const found =
    items.find(({ id }) => plain(id) === text) ??
    items.find((item) => plain(offered(item)) === text) ??
    only(items.filter(({ title }) => title !== undefined && plain(title) === text));
  return found?.id ?? typed.trim();
}

const plain = (text: string): string => text.trim().replaceAll(/\s+/g, ' ').toLowerCase();

/** Two exams of one title are not told apart by it. */
const only = <One>(all: readonly One[]): One | undefined => (all.length === 1 ? all[0] : undefined);
