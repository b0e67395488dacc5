import { type Reading, report, requireName, requireOnce } from '../catalogue/reading-beside.ts';
import { type Claim, claimName } from '../membership/facts.ts';
import { readClaim } from '../membership/facts-as-stated.ts';
import type { Path } from '../problems/problem.ts';
import type { Day } from '../time/day.ts';
import { moneyFromWritten } from '../training/money-from-written.ts';
import type { PlanOptions } from './plan-request.ts';
import type { WantedAward } from './targets-at-risk.ts';
import type { WrittenPlanRequest } from './written/plan-request.ts';

/** In a request that is whole nobody holds what it does not name: other vendors' credentials would only hide misspelt ones. */
export function checkCredentials({ partner }: WrittenPlanRequest, reading: Reading): void {
  for (const [index, { credentials = [] }] of (partner.people ?? []).entries())
    for (const [position, credential] of credentials.entries()) {
      const path = ['partner', 'people', index, 'credentials', position];
      const isShort = typeof credential === 'string';
      const item = isShort ? credential : credential.item;
      requireName(reading, 'unknown-item', item, reading.programme.items.keys(), isShort ? path : [...path, 'item']);
    }
}

/** The targets of a request; nothing where it names none. */
export function wantedFromWritten(
  { targets, on }: WrittenPlanRequest,
  reading: Reading,
): readonly WantedAward[] | undefined {
  if (!targets) return undefined;
  requireOnce(
    reading,
    targets.map(({ claim }) => claim),
    (index) => ['targets', index, 'claim'],
  );
  const wanted = targets.flatMap(({ claim: text, deadline, weight, must }, index): readonly WantedAward[] => {
    const path = ['targets', index];
    if (deadline !== undefined && deadline < on)
      report(reading, 'deadline-too-early', [...path, 'deadline'], { found: deadline, day: on });
    if (must && weight !== undefined) report(reading, 'must-and-weight', [...path, 'weight'], { name: text });
    const claim = claimFrom(text, [...path, 'claim'], reading);
    if (!claim) return [];
    return [
      {
        ...claim,
        ...(deadline !== undefined && { deadline: deadline as Day }),
        ...(weight !== undefined && { weight }),
        ...(must !== undefined && { must }),
      },
    ];
  });
  return wanted.sort(byImportance);
}

const byImportance = (a: WantedAward, b: WantedAward): number =>
  Number(b.must ?? false) - Number(a.must ?? false) ||
  (b.weight ?? 1) - (a.weight ?? 1) ||
  compareText(a.deadline ?? '9', b.deadline ?? '9') ||
  compareText(claimName(a), claimName(b));

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function claimFrom(text: string, path: Path, reading: Reading): Claim | undefined {
  const claim = readClaim(text);
  if (!claim) {
    report(reading, 'not-a-claim', path, { found: text });
    return undefined;
  }
  const { competencies } = reading.programme;
  requireName(reading, 'unknown-competency', claim.competency, competencies.keys(), path);
  const competency = competencies.get(claim.competency);
  if (!competency) return undefined;
  const offered = new Set(competency.versions.flatMap(({ levels }) => [...levels.keys()]));
  if (offered.size === 0) report(reading, 'nothing-offered', path, { name: claim.competency });
  else requireName(reading, 'unknown-level', claim.level, offered, path);
  return claim;
}

/** What the request asks of the plan as a whole. `people` are the ids of everybody there is. */
export function optionsFromWritten(
  { options = {}, training: { currency } }: WrittenPlanRequest,
  people: readonly string[],
  reading: Reading,
): PlanOptions {
  const { budget, sure, lockIn = [], lockOut = [], survivesAnyLeaver, nodes } = options;
  for (const [key, ids] of [['lockIn', lockIn] as const, ['lockOut', lockOut] as const])
    for (const [index, id] of ids.entries()) {
      requireName(reading, 'unknown-person', id, people, ['options', key, index]);
      if (key === 'lockOut' && lockIn.includes(id))
        report(reading, 'in-and-out', ['options', key, index], { name: id });
    }
  return {
    lockedIn: lockIn,
    lockedOut: lockOut,
    ...(budget !== undefined && { budget: moneyFromWritten(budget, currency, ['options', 'budget'], reading) }),
    ...(sure !== undefined && { sure: Math.round(10 * sure) }),
    ...(survivesAnyLeaver && { survivesAnyLeaver }),
    ...(nodes !== undefined && { nodes }),
  };
}
