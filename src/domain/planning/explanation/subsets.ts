/** Every part of a list, the empty one first and smaller ones before larger ones; each in the order of the list. */
export const subsetsOf = <Item>(all: readonly Item[]): readonly (readonly Item[])[] =>
  all
    .reduce<readonly (readonly Item[])[]>((some, one) => some.concat(some.map((part) => [...part, one])), [[]])
    .toSorted((a, b) => a.length - b.length);
