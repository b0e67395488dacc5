import { z } from 'zod';
import type { Programme } from '../../domain/catalogue/programme.ts';
import { WrittenDay } from '../../domain/catalogue/written/scalars.ts';
import type { Problem } from '../../domain/problems/problem.ts';
import { unknownName } from '../../domain/problems/unknown-name.ts';
import { recordChange } from '../../store/audit/record-change.ts';
import { addRuling } from '../../store/catalogue/rulings.ts';
import { newId } from '../../store/new-id.ts';
import { withOffice } from '../../store/tenant.ts';
import { changedBy } from '../changed-by.ts';
import type { Context } from '../context.ts';
import { catalogueInUse } from '../loaded-catalogue.ts';
import { mayKnowProgramme } from '../policies/programme.ts';
import { refuse } from '../policies/refuse.ts';
import { mayRule } from '../policies/ruling.ts';
import { type Done, done, refused } from '../refusal.ts';
import { wholeOrNothing } from '../whole-or-nothing.ts';
import { decision } from './decision.ts';

export const RulingToMake = z.strictObject({
  question: z.string().max(80).meta({ description: 'An open question of the rules, by its id in the pack.' }),
  reading: z.string().max(80).meta({ description: 'How it is read from now on: one of the readings of the question.' }),
  from: WrittenDay.meta({ description: 'The first day that is judged by it.' }),
  ...decision,
});
export type RulingToMake = z.infer<typeof RulingToMake>;

/**
 * Answers an open question of the published texts, for everybody from a day on. Every standing is worked out again; of two
 * rulings from one day the one that was made later counts.
 */
export async function makeRuling(
  context: Context,
  { programme, ...wanted }: RulingToMake & { readonly programme: string },
): Promise<Done<{ readonly id: string }>> {
  const { store, actor, clock, queue } = context;
  if (!mayKnowProgramme(actor, programme)) return refused({ kind: 'not-found', what: 'programme' });
  if (!mayRule(actor, programme)) return refuse(actor);
  const { question, reading, from, by, reason } = wanted;
  return wholeOrNothing(
    context,
    (work) => withOffice(store.db, programme, work),
    async (tx) => {
      const catalogue = await catalogueInUse(tx, programme);
      if (!catalogue) return refused({ kind: 'conflict', code: 'no-catalogue' });
      const wrong = problemOf(wanted, catalogue.programme);
      if (wrong) return refused({ kind: 'invalid', problems: [wrong] });
      const now = clock.now();
      const id = newId(Date.parse(now));
      await addRuling(tx, programme, {
        id,
        question,
        reading,
        valid_from: from,
        ruled_by: by,
        reason,
        known_from: now,
      });
      await queue.send(tx, 'all-standings', { programme }, programme);
      await recordChange(tx, {
        chain: { kind: 'programme', programme },
        at: now,
        by: changedBy(actor),
        action: 'make-ruling',
        touched: [{ kind: 'ruling', id, content: { question, reading, from, by } }],
        reason: { text: reason },
      });
      return done({ id });
    },
  );
}

function problemOf({ question, reading }: RulingToMake, { questions }: Programme): Problem | undefined {
  const asked = questions.get(question);
  if (!asked) return unknownName('unknown-question', question, [...questions.keys()], ['question']);
  const readings = [...asked.readings.keys()];
  return readings.includes(reading) ? undefined : unknownName('unknown-reading', reading, readings, ['reading']);
}
