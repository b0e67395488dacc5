import type { Postponement } from '../../domain/time/postponement.ts';
import { recordChange } from '../../store/audit/record-change.ts';
import { addExtension } from '../../store/catalogue/extensions.ts';
import { newId } from '../../store/new-id.ts';
import { withOffice } from '../../store/tenant.ts';
import { changedBy } from '../changed-by.ts';
import type { Context } from '../context.ts';
import { catalogueInUse } from '../loaded-catalogue.ts';
import { mayExtend } from '../policies/extension.ts';
import { mayKnowProgramme } from '../policies/programme.ts';
import { refuse } from '../policies/refuse.ts';
import { type Done, done, refused } from '../refusal.ts';
import { wholeOrNothing } from '../whole-or-nothing.ts';
import { problemsOfExtension } from './extension-in-hand.ts';
import type { ExtensionToGrant } from './extension-to-grant.ts';

/** More time for all partners of some countries. It stands beside the published pack, and every standing is worked out again. */
export async function grantExtension(
  context: Context,
  { programme, ...wanted }: ExtensionToGrant & { readonly programme: string },
): Promise<Done<{ readonly id: string }>> {
  const { store, actor, clock, queue } = context;
  if (!mayKnowProgramme(actor, programme)) return refused({ kind: 'not-found', what: 'programme' });
  if (!mayExtend(actor, programme)) return refuse(actor);
  const { by, reason, ...what } = wanted;
  return wholeOrNothing(
    context,
    (work) => withOffice(store.db, programme, work),
    async (tx) => {
      const catalogue = await catalogueInUse(tx, programme);
      if (!catalogue) return refused({ kind: 'conflict', code: 'no-catalogue' });
      const problems = problemsOfExtension(what, catalogue.programme);
      if (problems.length > 0) return refused({ kind: 'invalid', problems });
      const now = clock.now();
      const id = newId(Date.parse(now));
      const { countries, competencies = null, levels = null, from, to, moves } = what;
      await addExtension(tx, programme, {
        ...{ id, countries, competencies, levels, valid_from: from, valid_to: to },
        moves: (moves as Postponement | undefined) ?? null,
        ...{ granted_on: clock.today(), granted_by: by, reason, known_from: now, corrects: null },
      });
      await queue.send(tx, 'all-standings', { programme }, programme);
      await recordChange(tx, {
        chain: { kind: 'programme', programme },
        at: now,
        by: changedBy(actor),
        action: 'grant-extension',
        touched: [{ kind: 'extension', id, content: { ...what, by } }],
        reason: { text: reason },
      });
      return done({ id });
    },
  );
}
