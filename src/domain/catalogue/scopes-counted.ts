import type { Day } from '../time/day.ts';
import { type Clause, clausesBelow } from './clause.ts';
import type { Programme } from './programme.ts';
import { type ScopePolicy, scopeInForce, wholeCompany } from './scope-policy.ts';
import { versionsInForce } from './version-in-force.ts';

type Per = Extract<Clause, { kind: 'per' }>;

/** A level that counts something together otherwise than the programme usually does. */
export interface ScopeCounted extends Pick<ScopePolicy, 'per'> {
  readonly competency: string;
  readonly level: string;
  /** How the places are put together; of the whole company there is one. */
  readonly combine?: ScopePolicy['combine'];
}

export interface ScopesCounted {
  readonly usual: Omit<ScopePolicy, 'from'>;
  readonly otherwise: readonly ScopeCounted[];
}

/** What is counted together on a day, as the texts for new awards have it: usually, and by which levels otherwise. */
export function scopesCounted(
  { competencies, scope }: Pick<Programme, 'competencies' | 'scope'>,
  day: Day,
): ScopesCounted {
  const usual = scopeInForce(scope, day) ?? wholeCompany;
  const otherwise = [...competencies.values()].flatMap((competency) => {
    const [version] = versionsInForce(competency, 'new', day, day);
    return [...(version?.levels ?? [])].flatMap(([level, clause]) =>
      scopesOf(clause, usual).map((one): ScopeCounted => ({ competency: competency.id, level, ...one })),
    );
  });
  const { per, combine, over } = usual;
  return { usual: { per, combine, ...(over && { over }) }, otherwise };
}

function scopesOf(clause: Clause, usual: ScopesCounted['usual']): readonly Pick<ScopeCounted, 'per' | 'combine'>[] {
  const found = persWithin(clause).map(({ scope, combine }) => ({ per: scope as 'country' | 'location', combine }));
  if (found.length === 0) return usual.per === 'company' ? [] : [{ per: 'company' }];
  const unusual = found.filter((one) => one.per !== usual.per || one.combine !== usual.combine);
  // The same said twice in one text is one thing to know.
  return [...new Map(unusual.map((one) => [`${one.per} ${one.combine}`, one])).values()];
}

const persWithin = (clause: Clause): readonly Per[] => [
  ...(clause.kind === 'per' ? [clause] : []),
  ...clausesBelow(clause).flatMap(persWithin),
];
