import type { Language } from '../../domain/catalogue/text.ts';
import { day as dayFrom } from '../../domain/time/day.ts';
import { foreseeChange } from '../foresee-change.ts';
import { partnerToReckon } from '../partner-to-reckon.ts';
import { mayReadPartner } from '../policies/partner.ts';
import type { AboutPartner } from '../policies/roles.ts';
import { readCatalogue } from '../read-catalogue.ts';
import { readPartnerFile } from '../read-partner-file.ts';
import type { ReckoningContext } from '../reckoner.ts';
import { type Done, refused } from '../refusal.ts';
import type { Told } from '../told.ts';
import type { ExceptionToForesee } from './exception-to-foresee.ts';

/** Stands where the partner file asks who granted it and why: what it does does not hang on either. */
const notSaidYet = { by: '-', reason: '-' };

/** What an exception would do to the awards of a partner, before it is granted; refused as it would be. Nothing changes. */
export async function foreseeException(
  context: ReckoningContext,
  { programme, partner, exception, language }: AboutPartner & { exception: ExceptionToForesee; language: Language },
): Promise<Done<Told>> {
  const tenant = { programme, partner };
  const { actor, clock, store } = context;
  if (!mayReadPartner(actor, tenant)) return refused({ kind: 'not-found', what: 'partner' });
  const rules = await readCatalogue(context, { programme });
  if (!rules.ok) return refused({ kind: 'conflict', code: 'no-catalogue' });
  const granted = { ...exception, ...notSaidYet };
  const by = { now: clock.now(), today: clock.today() };
  const found = readPartnerFile({ partner: '-', exceptions: [granted] }, rules.value.programme, by);
  if (!found.ok) {
    const problems = found.problems.map((one) => ({ ...one, path: one.path.slice(['exceptions', 0].length) }));
    return refused({ kind: 'invalid', problems });
  }
  const read = await partnerToReckon(store, tenant);
  if (!read.ok) return read;
  const { partner: file } = read.value;
  const after = { ...file, exceptions: [...(file.exceptions ?? []), granted] };
  return foreseeChange(
    context,
    { ...read.value, after },
    { language, on: dayFrom(exception.from), onlyChanged: false },
  );
}
