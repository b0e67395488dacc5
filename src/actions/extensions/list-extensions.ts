import type { Day } from '../../domain/time/day.ts';
import { endOfTime } from '../../domain/time/instant.ts';
import type { Postponement } from '../../domain/time/postponement.ts';
import { type ExtensionRow, extensionsOf } from '../../store/catalogue/extensions.ts';
import { withOffice } from '../../store/tenant.ts';
import type { Context } from '../context.ts';
import { mayKnowProgramme } from '../policies/programme.ts';
import { type Done, done, refused } from '../refusal.ts';
import { undoableUntil } from './extension-in-hand.ts';

/** An extension as it is read. */
export interface ExtensionRead {
  readonly id: string;
  readonly countries: readonly string[];
  readonly competencies?: readonly string[];
  readonly levels?: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly moves?: Postponement;
  readonly by: string;
  readonly reason: string;
  readonly grantedOn: string;
  readonly grantedAt: string;
  /** The one whose place it took, where that was ended earlier than it was to. */
  readonly instead?: string;
  /** The last day on which it can be taken back; left out where it binds, or holds no more. */
  readonly undoableUntil?: Day;
  /** It holds no more: it was taken back, or another one took its place. */
  readonly withdrawn?: { readonly at: string; readonly by: string; readonly reason: string };
}

/** What was granted to whole countries beside the pack, in the order in which it was: for everybody who is anything in the programme. */
export async function listExtensions(
  { store, actor, clock }: Context,
  programme: string,
): Promise<Done<readonly ExtensionRead[]>> {
  if (!mayKnowProgramme(actor, programme)) return refused({ kind: 'not-found', what: 'programme' });
  const rows = await withOffice(store.db, programme, (tx) => extensionsOf(tx, programme));
  return done(rows.map((row) => extensionRead(row, clock.today())));
}

function extensionRead(row: ExtensionRow, today: Day): ExtensionRead {
  const { id, countries, competencies, levels, moves, reason, known_from: grantedAt, known_to: until } = row;
  const undoable = undoableUntil(row);
  const holds = until === endOfTime;
  return {
    ...{ id, countries, from: row.valid_from, to: row.valid_to, by: row.granted_by, reason },
    ...{ grantedOn: row.granted_on, grantedAt },
    ...(competencies && { competencies }),
    ...(levels && { levels }),
    ...(moves && { moves }),
    ...(row.corrects !== null && { instead: row.corrects }),
    ...(holds && today <= undoable && { undoableUntil: undoable }),
    ...(!holds && { withdrawn: { at: until, by: row.withdrawn_by ?? '', reason: row.withdrawal_reason ?? '' } }),
  };
}
