import type { Language } from '../../domain/catalogue/text.ts';
import { changesBy, type RestatedFigures } from '../../domain/membership/restated-figures.ts';
import type { Read } from '../../domain/problems/problem.ts';
import { endOfTime } from '../../domain/time/instant.ts';
import { always } from '../../store/membership/known-always.ts';
import type { PartnerRows } from '../../store/membership/partner-rows.ts';
import { measurementForm } from '../../store/membership/statement-forms.ts';
import { newIds } from '../../store/new-id.ts';
import { withTenant } from '../../store/tenant.ts';
import { foreseeChange } from '../foresee-change.ts';
import { catalogueInUse } from '../loaded-catalogue.ts';
import { millisecondsOf } from '../moments.ts';
import { partnerAndIf } from '../partner-to-reckon.ts';
import { mayReadPartner } from '../policies/partner.ts';
import type { AboutPartner } from '../policies/roles.ts';
import type { ReckoningContext } from '../reckoner.ts';
import { type Done, done, refused } from '../refusal.ts';
import type { Told } from '../told.ts';
import { comparedWithList, type FiguresToRestate, type KeptFigure, namedFigures } from './figures-to-restate.ts';

export interface RestatementForeseen extends Told {
  readonly compared: RestatedFigures<KeptFigure>;
}

/** What a list of figures says otherwise, and what it would do to the awards, before it is taken over. Nothing changes. */
export async function foreseeRestatement(
  context: ReckoningContext,
  { programme, partner, list, language }: AboutPartner & { list: FiguresToRestate; language: Language },
): Promise<Done<RestatementForeseen>> {
  const tenant = { programme, partner };
  const { store, actor, clock } = context;
  if (!mayReadPartner(actor, tenant)) return refused({ kind: 'not-found', what: 'partner' });
  const catalogue = await withTenant(store.db, tenant, (tx) => catalogueInUse(tx, programme));
  if (!catalogue) return refused({ kind: 'not-found', what: 'catalogue' });
  const named = namedFigures(list, catalogue.programme, {
    ...{ partner: '-', now: clock.now(), today: clock.today() },
  });
  let compared: Read<RestatedFigures<KeptFigure>> = { ok: false, problems: [] };
  const read = await partnerAndIf(store, tenant, (rows) => {
    compared = named.ok ? comparedWithList(rows, named.value) : named;
    return compared.ok ? rowsIf(rows, compared.value, millisecondsOf(clock.now())) : rows;
  });
  if (!read.ok) return read;
  const found = compared as Read<RestatedFigures<KeptFigure>>;
  if (!found.ok) return refused({ kind: 'invalid', problems: found.problems });
  const told = await foreseeChange(context, read.value, { language, onlyChanged: false });
  return told.ok ? done({ ...told.value, compared: found.value }) : told;
}

function rowsIf(rows: PartnerRows, compared: RestatedFigures<KeptFigure>, now: number): PartnerRows {
  const { gone, stated } = changesBy(compared);
  const ids = newIds(now, stated.length);
  const ended = new Set(gone.map(({ row }) => row.id));
  return {
    ...rows,
    measurements: [
      ...rows.measurements.filter(({ id }) => !ended.has(id)),
      ...stated.map(({ figure }, index) => ({
        ...measurementForm.rowOf(figure),
        ...{ id: ids[index] as string, corrects: null, known_from: always, known_to: endOfTime },
      })),
    ],
  };
}
