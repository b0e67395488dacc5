import type { Claim } from '../../domain/membership/facts.ts';
import type { NoticeCause } from '../../domain/notices/notice.ts';
import type { TransferLoss } from '../../domain/notices/transfer.ts';
import { type Day, lastDay } from '../../domain/time/day.ts';
import { endOfTime } from '../../domain/time/instant.ts';
import type { PartnerRows } from '../../store/membership/partner-rows.ts';
import type { NoticeRow } from '../../store/notices/notices.ts';
import type { Tenant } from '../../store/tenant.ts';
import { foreseeChange } from '../foresee-change.ts';
import { partnerAndIf } from '../partner-to-reckon.ts';
import type { ReckoningContext } from '../reckoner.ts';
import { type Done, done } from '../refusal.ts';
import { rowsWithout } from './rows-without.ts';

/** Of the published form of an impact, what is looked at here. */
interface Impact {
  readonly awards: readonly {
    readonly claim: Claim;
    readonly effect: 'worse' | 'better' | 'same';
    readonly after: { readonly safeUntil?: Day; readonly riskFrom?: Day };
  }[];
}

/**
 * What a partner loses by what a notice is about, from what is known now; undefined where that was solved meanwhile. The
 * awards are those that are worse off than they would be without it, by the same engine as everything else.
 */
export async function whatIsLost(
  context: ReckoningContext,
  tenant: Tenant,
  { cause, subject_id: person, since, planned_at: at }: NoticeRow,
): Promise<Done<TransferLoss | undefined>> {
  let credentials: readonly string[] | undefined;
  const read = await partnerAndIf(context.store, tenant, (rows) => {
    credentials = lostItems(rows, { cause, person, since, at });
    return rowsWithout(rows, person, at);
  });
  if (!read.ok) return read;
  if (!credentials) return done(undefined);
  const lost = credentials;
  if (lost.length === 0) return done({ credentials: lost, awards: [] });
  // What is known now is what came of it; what would be without it stood before.
  const { partner: now, after: before, ...given } = read.value;
  const foreseen = await foreseeChange(
    context,
    { ...given, partner: before, after: now },
    { language: 'en', on: since as Day, onlyChanged: true },
  );
  if (!foreseen.ok) return foreseen;
  const { awards } = JSON.parse(foreseen.value.answer as string) as Impact;
  return done({
    credentials: lost,
    awards: awards
      .filter(({ effect }) => effect === 'worse')
      .map(({ claim, after: { riskFrom, safeUntil } }) => ({
        ...claim,
        ...(riskFrom !== undefined && { riskFrom }),
        ...(safeUntil !== undefined && { safeUntil }),
      })),
  });
}

interface Loss {
  readonly cause: NoticeCause;
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
