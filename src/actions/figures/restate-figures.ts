import { changesBy } from '../../domain/membership/restated-figures.ts';
import { endOfTime } from '../../domain/time/instant.ts';
import { measurementForm } from '../../store/membership/statement-forms.ts';
import { addStatements, endStatements } from '../../store/membership/write-partner.ts';
import { newIds } from '../../store/new-id.ts';
import type { Context } from '../context.ts';
import { catalogueInUse } from '../loaded-catalogue.ts';
import { millisecondsOf } from '../moments.ts';
import { mayReadPartner, mayWriteFacts } from '../policies/partner.ts';
import { refuse } from '../policies/refuse.ts';
import { type Done, done, refused } from '../refusal.ts';
import { touchedBy } from '../touched-by.ts';
import { type AboutOnePartner, writeAboutPartner } from '../write-about-partner.ts';
import { comparedWithList, type FiguresToRestate, namedFigures } from './figures-to-restate.ts';

export interface FiguresRestated {
  readonly unchanged: number;
  readonly corrected: number;
  readonly added: number;
  readonly withdrawn: number;
  readonly revision: number;
}

/**
 * Takes over the list of a period, all of it or nothing: what it says otherwise is corrected, what is new is added, and what
 * it does not name is withdrawn where it is complete. What was said before is kept. Taken over again it changes nothing.
 */
export async function restateFigures(
  context: Context,
  { list, reason, ...about }: AboutOnePartner & { readonly list: FiguresToRestate; readonly reason: { text: string } },
): Promise<Done<FiguresRestated>> {
  if (!mayReadPartner(context.actor, about)) return refused({ kind: 'not-found', what: 'partner' });
  if (!mayWriteFacts(context.actor, about)) return refuse(context.actor);
  return writeAboutPartner(context, { ...about, reason }, async ({ tx, tenant, kept, now }) => {
    const catalogue = await catalogueInUse(tx, tenant.programme);
    if (!catalogue) return refused({ kind: 'not-found', what: 'catalogue' });
    const named = namedFigures(list, catalogue.programme, {
      ...{ partner: kept.partner.code, now, today: context.clock.today() },
    });
    const compared = named.ok ? comparedWithList(kept, named.value) : named;
    if (!compared.ok) return refused({ kind: 'invalid', problems: compared.problems });
    const { unchanged, corrected, added, withdrawn } = compared.value;
    const { gone, stated } = changesBy(compared.value);
    const ids = newIds(millisecondsOf(now), stated.length);
    const rows = stated.map(({ figure, corrects }, index) => ({
      ...measurementForm.rowOf(figure),
      ...{ id: ids[index] as string, known_from: now, known_to: endOfTime },
      ...(corrects && { corrects: corrects.row.id }),
    }));
    const ended = gone.map(({ row }) => ({ id: row.id, knownTo: now }));
    if (ended.length > 0) await endStatements(tx, tenant, 'measurements', ended);
    if (rows.length > 0) await addStatements(tx, tenant, 'measurements', rows);
    const counts = { corrected: corrected.length, added: added.length, withdrawn: withdrawn.length };
    return done({
      value: { unchanged: unchanged.length, ...counts },
      action: 'restate-figures',
      touched: touchedBy(
        { added: new Map([['measurements', rows]]), ended: new Map([['measurements', ended]]) },
        tenant.partner,
      ),
    });
  });
}
