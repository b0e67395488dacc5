import type { Item } from '../../domain/catalogue/item.ts';

/** Of more than that any is as likely as another. */
const few = 3;

/**
 * The items that a text is one slip of the hand away from: a sign replaced, left out or too many, or two neighbours swapped.
 * None where there are many: numbers of exams are all alike, so that a farther one is no better than any other.
 */
export function itemsMistyped(text: string, items: ReadonlyMap<string, Item>): readonly Item[] {
  const written = text.toLowerCase();
  const near = [...items.values()].filter(({ id }) => isOneSlipFrom(written, id.toLowerCase()));
  return near.length > few ? [] : near;
}

function isOneSlipFrom(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  const [restA, restB] = [a.slice(same), b.slice(same)];
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
}
