import type { GapMoved } from '../../domain/impact/gap.ts';
import type { Claim } from '../../domain/membership/facts.ts';
import type { TransferCause } from '../../domain/notices/notice.ts';
import type { AwardLost, TransferLoss } from '../../domain/notices/transfer.ts';
import { type Day, lastDay } from '../../domain/time/day.ts';
import { endOfTime } from '../../domain/time/instant.ts';
import type { PartnerRows } from '../../store/membership/partner-rows.ts';
import type { Tenant } from '../../store/tenant.ts';
import { foreseeChange } from '../foresee-change.ts';
import { type PartnerToReckon, partnerAndIf } from '../partner-to-reckon.ts';
import type { ReckoningContext } from '../reckoner.ts';
import { type Done, done } from '../refusal.ts';
import { rowsWithout } from './rows-without.ts';

/** Of the published form of an impact, what is looked at here. */
interface Impact {
  readonly awards: readonly {
    readonly claim: Claim;
    readonly effect: 'worse' | 'better' | 'same';
    readonly after: { readonly safeUntil?: Day; readonly riskFrom?: Day };
    readonly gap?: GapMoved & { readonly isWider: boolean };
  }[];
}

/** People who left, or ended their links, by one and the same act. */
export interface TransferGroup {
  readonly cause: TransferCause;
  /** The moment of the act. */
  readonly at: string;
  readonly people: readonly { readonly person: string; readonly since: Day }[];
}

/**
 * What a partner loses by what some people did together, from what is known now: for each of them what counts no more,
 * undefined where that was solved meanwhile, and the awards that are worse off, or harder to keep, than they would be without it,
 * by the same engine as everything else. So many people are worked out at once, as it is one thing that the partner must hear.
 */
export async function whatIsLost(
  context: ReckoningContext,
  tenant: Tenant,
  { cause, at, people }: TransferGroup,
): Promise<Done<ReadonlyMap<string, TransferLoss | undefined>>> {
  const lost = new Map<string, readonly string[] | undefined>();
  const read = await partnerAndIf(context.store, tenant, (rows) => {
    for (const { person, since } of people) lost.set(person, lostItems(rows, { cause, person, since, at }));
    return rowsWithout(rows, new Set(people.map(({ person }) => person)), at);
  });
  if (!read.ok) return read;
  const losing = people.filter(({ person }) => (lost.get(person)?.length ?? 0) > 0);
  const awards = losing.length === 0 ? done([]) : await awardsLost(context, read.value, firstOf(losing));
  if (!awards.ok) return awards;
  return done(
    new Map(
      [...lost].map(([person, credentials]) => [
        person,
        credentials && { credentials, awards: credentials.length === 0 ? [] : awards.value },
      ]),
    ),
  );
}

const firstOf = (people: TransferGroup['people']): Day =>
  people.reduce((first, { since }) => (since < first ? since : first), lastDay);

async function awardsLost(
  context: ReckoningContext,
  { partner: now, after: before, ...given }: PartnerToReckon & { readonly after: PartnerToReckon['partner'] },
  on: Day,
): Promise<Done<readonly AwardLost[]>> {
  // What is known now is what came of it; what would be without it stood before.
  const about = { ...given, partner: before, after: now };
  const foreseen = await foreseeChange(context, about, { language: 'en', on, onlyChanged: true });
  if (!foreseen.ok) return foreseen;
  const { awards } = JSON.parse(foreseen.value.answer as string) as Impact;
  return done(
    awards
      .filter(({ effect, gap }) => effect === 'worse' || gap?.isWider)
      .map(({ claim, after: { riskFrom, safeUntil }, gap }) => ({
        ...claim,
        ...(riskFrom !== undefined && { riskFrom }),
        ...(safeUntil !== undefined && { safeUntil }),
        ...(gap?.isWider && { gap: { before: gap.before, after: gap.after } }),
      })),
  );
}

interface Loss {
  readonly cause: TransferCause;
  readonly person: string;
  readonly since: string;
  readonly at: string;
}

/** Of an ended link, the copies that ended and are not there again; of somebody who left, what they hold. Undefined where it was solved. */
function lostItems(rows: PartnerRows, { cause, person, since, at }: Loss): readonly string[] | undefined {
  const own = rows.credentials.filter(({ person_id }) => person_id === person);
  const open = own.filter(({ known_to }) => known_to === endOfTime);
  if (cause === 'link-ended') {
    const held = new Set(open.map(({ item }) => item));
    const ended = own.filter(({ known_to }) => known_to === at).map(({ item }) => item);
    const lost = unique(ended.filter((item) => !held.has(item)));
    return ended.length > 0 && lost.length === 0 ? undefined : lost;
  }
  const isThere = rows.affiliations.some(
    (one) =>
      one.person_id === person &&
      one.known_to === endOfTime &&
      (one.valid_from ?? since) <= since &&
      (one.valid_to ?? lastDay) >= since,
  );
  if (isThere) return undefined;
  return unique(open.filter(({ valid_through }) => (valid_through ?? lastDay) >= since).map(({ item }) => item));
}

const unique = (items: readonly string[]): readonly string[] => [...new Set(items)].sort();
