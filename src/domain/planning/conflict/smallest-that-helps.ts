/**
 * Changes of one kind that would help: each of the likely ones that does so alone; where none does, a smallest set among all, of
 * which none is needless. Nothing where not even all together help. More changes never help less.
 */
export function smallestThatHelp<Change>(
  likely: readonly Change[],
  all: readonly Change[],
  helps: (some: readonly Change[]) => boolean,
): readonly (readonly Change[])[] {
  const alone = likely.slice(0, mostTriedAlone).filter((one) => helps([one]));
  if (alone.length > 0) return alone.map((one) => [one]);
  if (likely.length === 0 || all.length < 2 || !helps(all)) return [];
  /** What is needed of some, where others are made in any case: first of the later half, with the whole earlier one. */
  const needed = (made: readonly Change[], some: readonly Change[]): readonly Change[] => {
    if (helps(made)) return [];
    if (some.length === 1) return some;
    const middle = some.length >> 1;
    const [earlier, later] = [some.slice(0, middle), some.slice(middle)];
    const ofLater = needed([...made, ...earlier], later);
    return [...needed([...made, ...ofLater], earlier), ...ofLater];
  };
  return [needed([], all)];
}

const mostTriedAlone = 8;
