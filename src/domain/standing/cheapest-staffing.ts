/** What it would take to put each person on each place; `Infinity` where it cannot be done. */
export interface Staffing {
  /** How many people each place needs. */
  readonly counts: readonly number[];
  /** Cost by place and person; 0 where the person is ready now. */
  readonly costs: readonly (readonly number[])[];
  /** How many people at each place may be other than ready now. */
  readonly newcomers: readonly number[];
}

export interface Staffed {
  readonly cost: number;
  /** The people at each place, ascending. */
  readonly people: readonly (readonly number[])[];
}

/**
 * Fills all places with different people at least total cost (the Hungarian method on single places); `undefined`
 * where they cannot be filled. The same input gives the same people.
 */
export function cheapestStaffing(staffing: Staffing): Staffed | undefined {
  if (staffing.counts.length === 1) return cheapestAtOnePlace(staffing);
  const worthwhile = candidatesWorthAsking(staffing);
  const { counts, costs: allCosts, newcomers } = staffing;
  const costs = allCosts.map((list) => worthwhile.map((person) => list[person] as number));
  const rows = counts.flatMap((count, place) =>
    Array.from({ length: count }, (_, position) => ({ place, onlyReady: position >= (newcomers[place] as number) })),
  );
  const size = worthwhile.length;
  if (rows.length > size) return undefined;
  const cost = (row: number, person: number): number => {
    const { place, onlyReady } = rows[row] as (typeof rows)[number];
    const value = (costs[place] as readonly number[])[person] as number;
    return onlyReady && value > 0 ? Infinity : value;
  };
  const assigned = assign(rows.length, size, cost);
  if (!assigned) return undefined;
  const people = counts.map((_, place) =>
    rows
      .flatMap((row, index) => (row.place === place ? [worthwhile[assigned[index] as number] as number] : []))
      .sort((a, b) => a - b),
  );
  return { cost: assigned.reduce((sum, person, row) => sum + cost(row, person), 0), people };
}

/** At one place nobody is missed elsewhere: those who are ready, then those who cost least. */
function cheapestAtOnePlace({ counts, costs, newcomers }: Staffing): Staffed | undefined {
  const [count, list, limit] = [counts[0] as number, costs[0] as readonly number[], newcomers[0] as number];
  const { ready, others } = cheapestPeople(list, count);
  const people = [...ready, ...others.slice(0, Math.min(limit, count - ready.length))];
  if (people.length < count) return undefined;
  const cost = people.reduce((sum, person) => sum + (list[person] as number), 0);
  return { cost, people: [people.sort((a, b) => a - b)] };
}

/**
 * With so many places in all, nobody beyond that many of the cheapest people of each place is ever needed: whoever of
 * them is free could stand in at no more cost. Ready people and newcomers are ranked apart, since places limit the latter.
 */
function candidatesWorthAsking({ counts, costs }: Staffing): readonly number[] {
  const places = counts.reduce((sum, count) => sum + count, 0);
  const kept = new Set<number>();
  for (const list of costs) {
    const { ready, others } = cheapestPeople(list, places);
    for (const person of ready) kept.add(person);
    for (const person of others) kept.add(person);
  }
  return [...kept].sort((a, b) => a - b);
}

/** The first `most` who are ready, and the cheapest `most` of the others; of equal ones those who come first. */
function cheapestPeople(
  list: readonly number[],
  most: number,
): { ready: readonly number[]; others: readonly number[] } {
  const [ready, others]: [number[], number[]] = [[], []];
  for (let person = 0; person < list.length; person++) {
    const cost = list[person] as number;
    if (cost === 0 && ready.length < most) ready.push(person);
    if (cost === 0 || cost === Infinity) continue;
    let rank = others.length;
    while (rank > 0 && (list[others[rank - 1] as number] as number) > cost) rank--;
    if (rank === most) continue;
    others.splice(rank, 0, person);
    if (others.length > most) others.pop();
  }
  return { ready, others };
}

/** One column for each row, all different, at least total cost, in time rows² × columns. */
function assign(rows: number, columns: number, cost: (row: number, column: number) => number): number[] | undefined {
  const rowPotential = new Array<number>(rows + 1).fill(0);
  const columnPotential = new Array<number>(columns + 1).fill(0);
  const rowOf = new Array<number>(columns + 1).fill(0);
  for (let row = 1; row <= rows; row++) {
    const way = new Array<number>(columns + 1).fill(0);
    const slack = new Array<number>(columns + 1).fill(Infinity);
    const used = new Array<boolean>(columns + 1).fill(false);
    rowOf[0] = row;
    let column = 0;
    do {
      used[column] = true;
      const current = rowOf[column] as number;
      let [delta, next] = [Infinity, 0];
      for (let candidate = 1; candidate <= columns; candidate++) {
        if (used[candidate]) continue;
        const reduced =
          cost(current - 1, candidate - 1) - (rowPotential[current] as number) - (columnPotential[candidate] as number);
        if (reduced < (slack[candidate] as number)) {
          slack[candidate] = reduced;
          way[candidate] = column;
        }
        if ((slack[candidate] as number) < delta) [delta, next] = [slack[candidate] as number, candidate];
      }
      if (delta === Infinity) return undefined;
      for (let candidate = 0; candidate <= columns; candidate++) {
        if (used[candidate]) {
          rowPotential[rowOf[candidate] as number] = (rowPotential[rowOf[candidate] as number] as number) + delta;
          columnPotential[candidate] = (columnPotential[candidate] as number) - delta;
        } else slack[candidate] = (slack[candidate] as number) - delta;
      }
      column = next;
    } while (rowOf[column] !== 0);
    while (column !== 0) {
      const before = way[column] as number;
      rowOf[column] = rowOf[before] as number;
      column = before;
    }
  }
  const result = new Array<number>(rows);
  for (let column = 1; column <= columns; column++)
    if (rowOf[column]) result[(rowOf[column] as number) - 1] = column - 1;
  return result;
}
