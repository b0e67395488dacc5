// biome-ignore-all lint/suspicious/noExplicitAny: written rules are trees of any form, and this judge trusts them.
/**
 * A slow judge, written from docs/language.md alone: it reads rules as authors write them, and tries everything. Open
 * facts are made certain in every way there is, and each certain world is judged with two values.
 */
type Tree = Record<string, any>;

export interface World {
  readonly day: string;
  readonly items: Tree;
  readonly partner: Tree;
  readonly readings: Readonly<Record<string, string>>;
  /** Only the people, figures and evidence of this country. */
  readonly country?: string;
}

const strength = ['claimed', 'documented', 'verified'];
const strongest = (a: string, b: string) => (strength.indexOf(a) >= strength.indexOf(b) ? a : b);

/** Which people belong to the partner, of these kinds, here. */
function staff({ partner, country }: World, who?: string[]): Tree[] {
  return (partner['people'] ?? [])
    .filter((one: Tree) => country === undefined || one['country'] === country)
    .filter((one: Tree) => who === undefined || who.includes(one['affiliation'] ?? 'employee'));
}

export function holds(person: Tree, condition: any, world: World, proof = 'claimed', inPath = false): boolean {
  const inner = (one: any) => holds(person, one, world, proof, inPath);
  if (typeof condition === 'string') return holdsItem(person, { item: condition }, world, proof, inPath);
  if (condition.all) return condition.all.every(inner);
  if (condition.any) return condition.any.some(inner);
  if (condition.of) return condition.of.filter(inner).length >= condition.n;
  if (condition.allOfOneArea) return Object.values(condition.allOfOneArea).some((area: any) => area.every(inner));
  if (condition.tagged) {
    const tagged = Object.keys(world.items).filter((item) => world.items[item].tags?.includes(condition.tagged));
    return tagged.filter(inner).length >= (condition.n ?? 1);
  }
  return holdsItem(person, condition, world, proof, inPath);
}

function holdsItem(person: Tree, condition: Tree, world: World, proof: string, inPath: boolean): boolean {
  const item = world.items[condition['item']] ?? {};
  const needed = strongest(proof, condition['verification'] ?? 'claimed');
  const retirement = inPath ? undefined : item.retirement?.[0];
  const accepted = [condition['countsUntil'], retirement?.acceptedUntil].every(
    (last) => last === undefined || world.day <= last,
  );
  const direct = (person['credentials'] ?? []).some((written: any) => {
    const one = typeof written === 'string' ? { item: written } : written;
    return (
      one.item === condition['item'] &&
      (one.earned ?? '') <= world.day &&
      world.day <= (one.validThrough ?? '9999') &&
      accepted &&
      (one.earned ?? '') <= (condition['earnedBy'] ?? '9999') &&
      strength.indexOf(one.verification ?? 'verified') >= strength.indexOf(needed)
    );
  });
  if (direct) return true;
  if (item.equivalent && holds(person, item.equivalent, world, proof, inPath)) return true;
  return (
    accepted &&
    condition['earnedBy'] === undefined &&
    (item.paths ?? []).some((path: any) => holds(person, path, world, proof, true))
  );
}

/** All ways to choose `count` of a list. */
export function choices<Item>(list: readonly Item[], count: number): Item[][] {
  if (count === 0) return [[]];
  if (count > list.length) return [];
  const [first, ...rest] = list as [Item, ...Item[]];
  return [...choices(rest, count - 1).map((some) => [first, ...some]), ...choices(rest, count)];
}

export function number(written: any): number {
  const text = String(written);
  if (text.endsWith('%')) return Number(text.slice(0, -1)) / 100;
  const [top, bottom] = text.split('/');
  return Number(top) / Number(bottom ?? 1);
}

const market = ({ partner }: World) => partner['attributes']?.market as string;

function parameter(written: any, world: World): number {
  return typeof written === 'object' ? number(written.cases[market(world)] ?? written.otherwise) : number(written);
}

/** Every group of people that fills one slot. */
export function groupsFor(slot: Tree, world: World): Tree[][] {
  const proof = slot['verification'] ?? 'claimed';
  const able = staff(world, slot['who']).filter((person) => holds(person, slot['with'], world, proof));
  return choices(able, parameter(slot['people'], world)).filter((group) =>
    (slot['ofWhich'] ?? []).every(
      (part: Tree) =>
        group.filter((person) => holds(person, part['with'], world, proof)).length >= parameter(part['people'], world),
    ),
  );
}

function canFillApart(slots: readonly Tree[], world: World, taken: readonly Tree[] = []): boolean {
  const [slot, ...rest] = slots;
  if (!slot) return true;
  return groupsFor(slot, world).some(
    (group) => group.every((person) => !taken.includes(person)) && canFillApart(rest, world, [...taken, ...group]),
  );
}

function holdings(of: any, distinct: boolean, world: World): number {
  const items = Array.isArray(of)
    ? [...new Set(of)]
    : Object.keys(world.items).filter((item) => world.items[item].tags?.includes(of.tagged));
  const counts = items.map((item) => staff(world).filter((person) => holds(person, item, world)).length);
  return counts.map((count) => (distinct ? Math.min(count, 1) : count)).reduce((a, b) => a + b, 0);
}

/** `undefined` where a figure is not reported. */
export function amount(written: any, world: World): number | undefined {
  if (typeof written !== 'object') return number(written);
  const inner = (one: any) => amount(one, world);
  const all = (list: any[], combine: (a: number, b: number) => number) => {
    const values = list.map(inner);
    return values.includes(undefined) ? undefined : (values as number[]).reduce(combine);
  };
  if ('metric' in written) {
    const value = world.country === undefined ? world.partner['metrics']?.[written.metric] : undefined;
    return value ?? (written.otherwise === undefined ? undefined : inner(written.otherwise));
  }
  if ('peopleWith' in written)
    return staff(world, written.who).filter((person) => holds(person, written.peopleWith, world)).length;
  if ('holdingsOf' in written) return holdings(written.holdingsOf, written.distinct ?? false, world);
  if ('plus' in written) return all(written.plus, (a, b) => a + b);
  if ('times' in written) return all(written.times, (a, b) => a * b);
  if ('minus' in written) return all(written.minus, (a, b) => a - b);
  if ('smallest' in written) return all(written.smallest, (a, b) => Math.min(a, b));
  if ('greatest' in written) {
    const known = written.greatest.map(inner).filter((value: number | undefined) => value !== undefined);
    return known.length === 0 ? undefined : Math.max(...known);
  }
  if ('wholePart' in written) {
    const value = inner(written.wholePart);
    return value === undefined ? undefined : Math.floor(value);
  }
  if ('steps' in written) {
    const value = inner(written.of);
    if (value === undefined) return undefined;
    const reached = written.steps
      .filter((step: Tree) => number(step['from']) <= value)
      .sort((a: Tree, b: Tree) => number(b['from']) - number(a['from']))[0];
    return inner(reached ? reached.gives : (written.below ?? 0));
  }
  if ('each' in written) return all([written.each, written.of], (a, b) => a * b);
  if ('upTo' in written) {
    const [most, at, of] = [written.upTo, written.at, written.of].map(inner);
    return most === undefined || at === undefined || of === undefined ? undefined : Math.min(most, (most * of) / at);
  }
  return inner(written.cases[market(world)] ?? written.otherwise);
}

const compared = (value: number | undefined, clause: Tree, world: World): boolean => {
  if (value === undefined) return false;
  const limit = (key: string) => (clause[key] === undefined ? undefined : parameter(clause[key], world));
  const [atLeast, moreThan, atMost, lessThan] = ['atLeast', 'moreThan', 'atMost', 'lessThan'].map(limit);
  return (
    value >= (atLeast ?? -Infinity) &&
    value > (moreThan ?? -Infinity) &&
    value <= (atMost ?? Infinity) &&
    value < (lessThan ?? Infinity)
  );
};

function partPoints(part: Tree, world: World): number {
  if (!(part['gates'] ?? []).every((gate: Tree) => isMet(gate, world))) return 0;
  const points = Math.max(0, amount(part['points'], world) ?? 0);
  return part['max'] === undefined ? points : Math.min(points, number(part['max']));
}

export function scoreOf(clause: Tree, world: World): { total: number; met: boolean; parts: Record<string, number> } {
  const parts = Object.fromEntries(
    Object.entries(clause['score'] as Tree).map(([id, part]) => [id, partPoints(part, world)]),
  );
  const total = Object.values(parts).reduce((a, b) => a + b, 0);
  const floors = Object.entries(clause['score'] as Tree).every(
    ([id, part]) => (parts[id] as number) >= number(part.floor ?? 0),
  );
  return { total, parts, met: floors && total >= parameter(clause['atLeast'], world) };
}

/** Is the clause met in this world, where nothing is open? */
export function isMet(clause: Tree, world: World): boolean {
  const inner = (one: Tree) => isMet(one, world);
  if ('all' in clause) return clause['all'].every(inner);
  if ('any' in clause) return clause['any'].some(inner);
  if ('n' in clause)
    return (
      clause['of'].filter(inner).length >= clause['n'] &&
      (clause['including'] === undefined || clause['including'].some(inner))
    );
  if ('people' in clause) return groupsFor(clause, world).length > 0;
  if ('team' in clause) {
    const sharing = clause['sharing'] === 'unspecified' ? world.readings[clause['question']] : clause['sharing'];
    if (sharing === 'free' || sharing === 'shared')
      return clause['team'].every((slot: Tree) => groupsFor(slot, world).length > 0);
    return canFillApart(clause['team'], world);
  }
  if ('holdings' in clause)
    return holdings(clause['of'], clause['distinct'] ?? false, world) >= parameter(clause['holdings'], world);
  if ('metric' in clause) return compared(amount({ metric: clause['metric'] }, world), clause, world);
  if ('amount' in clause) return compared(amount(clause['amount'], world), clause, world);
  if ('ratio' in clause) {
    const [top, base] = clause['ratio'].map((one: any) => amount(one, world));
    if (top === undefined || !base || base < parameter(clause['minimumBase'] ?? 0, world)) return false;
    return compared(top / base, clause, world);
  }
  if ('score' in clause) return scoreOf(clause, world).met;
  if ('best' in clause) {
    const scores = Object.values(clause['best'] as Tree).map((one) => scoreOf(one, world));
    const highest = Math.max(...scores.map((one) => one.total));
    return scores.some((one) => one.total === highest && one.met);
  }
  if ('holds' in clause)
    return (world.partner['statuses'] ?? []).some(
      (one: Tree) =>
        one['status'] === clause['holds'] && one['from'] <= world.day && world.day <= (one['to'] ?? '9999'),
    );
  if ('evidence' in clause) {
    const found = (world.partner['evidence'] ?? []).filter(
      (one: Tree) =>
        one['kind'] === clause['evidence'] &&
        one['on'] <= world.day &&
        world.day <= (one['validThrough'] ?? '9999') &&
        (clause['outcome'] === undefined || one['outcome'] === clause['outcome']) &&
        (world.country === undefined || one['country'] === world.country),
    );
    return found.length >= parameter(clause['count'] ?? 1, world);
  }
  if ('per' in clause) {
    const countries = [
      ...new Set(staff({ ...world, country: undefined } as unknown as World).flatMap((one) => one['country'] ?? [])),
    ] as string[];
    const met = (country: string) => isMet(clause['require'], { ...world, country });
    return countries.length > 0 && (clause['combine'] === 'all' ? countries.every(met) : countries.some(met));
  }
  if ('by' in clause) return inner(clause['cases'][market(world)] ?? clause['otherwise']);
  return inner(clause['readings'][world.readings[clause['question']] as string]);
}

/** Every way to make certain what the partner's file, the programme's questions and a missing attribute leave open. */
export function worldsOf(
  partner: Tree,
  open: {
    day: string;
    items: Tree;
    markets: readonly string[];
    questions: Readonly<Record<string, readonly string[]>>;
  },
): World[] {
  let partners: Tree[] = [structuredClone(partner)];
  const isOpen = (one: any) => one.state === 'disputed' || one.state === 'provisional';
  const spread = (edit: (copy: Tree, choice: number) => void, count: number) => {
    partners = partners.flatMap((one) =>
      Array.from({ length: count }, (_, choice) => {
        const copy = structuredClone(one);
        edit(copy, choice);
        return copy;
      }),
    );
  };
  for (const [index, person] of (partner['people'] ?? []).entries()) {
    for (const [position, credential] of (person.credentials ?? []).entries()) {
      if (isOpen(credential))
        spread((copy, choice) => {
          if (choice === 1) copy['people'][index].credentials[position] = 'not-an-item';
        }, 2);
    }
  }
  for (const [index, one] of (partner['evidence'] ?? []).entries())
    if (isOpen(one))
      spread((copy, choice) => {
        if (choice === 1) copy['evidence'][index].kind = 'none';
      }, 2);
  for (const [name, value] of Object.entries((partner['metrics'] ?? {}) as Tree)) {
    if (typeof value === 'object')
      spread(
        (copy, choice) => {
          copy['metrics'][name] = value.atLeast + choice;
        },
        value.atMost - value.atLeast + 1,
      );
  }
  if (partner['attributes']?.market === undefined)
    spread((copy, choice) => {
      copy['attributes'] = { ...copy['attributes'], market: open.markets[choice] };
    }, open.markets.length);
  let readings: Record<string, string>[] = [{}];
  for (const [question, names] of Object.entries(open.questions))
    readings = readings.flatMap((one) => names.map((name) => ({ ...one, [question]: name })));
  return partners.flatMap((one) =>
    readings.map((reading) => ({ day: open.day, items: open.items, partner: one, readings: reading })),
  );
}
