import type { Language } from '../domain/catalogue/text.ts';
import { checkPriority } from '../domain/membership/check-claims.ts';
import { type Claim, claimName } from '../domain/membership/facts.ts';
import type { WrittenPartnerFile } from '../domain/membership/written/partner-file.ts';
import { foreseeChange } from './foresee-change.ts';
import { partnerToReckon } from './partner-to-reckon.ts';
import { mayReadPartner } from './policies/partner.ts';
import type { AboutPartner } from './policies/roles.ts';
import { readCatalogue } from './read-catalogue.ts';
import type { ReckoningContext } from './reckoner.ts';
import { type Done, refused } from './refusal.ts';
import type { IsKnown, Told } from './told.ts';

export interface PriorityToForesee extends AboutPartner {
  /** For which awards people would be counted first; without them, as the programme has it. */
  readonly order?: readonly Claim[];
  readonly language: Language;
  readonly isKnown?: IsKnown;
}

/** What it would do to the awards if people were counted for others first, before it is saved (change-priority.ts). Nothing changes. */
export async function foreseePriority(
  context: ReckoningContext,
  { programme, partner, order, ...told }: PriorityToForesee,
): Promise<Done<Told>> {
  const tenant = { programme, partner };
  if (!mayReadPartner(context.actor, tenant)) return refused({ kind: 'not-found', what: 'partner' });
  const rules = await readCatalogue(context, { programme });
  if (!rules.ok) return refused({ kind: 'conflict', code: 'no-catalogue' });
  const priority: WrittenPartnerFile['priority'] = order?.map(claimName) ?? 'standard';
  const problems = checkPriority(priority, rules.value.programme, ['?order']);
  if (problems.length > 0) return refused({ kind: 'invalid', problems });
  const read = await partnerToReckon(context.store, tenant);
  if (!read.ok) return read;
  const after = { ...read.value.partner, priority };
  return foreseeChange(context, { ...read.value, after }, { ...told, onlyChanged: false });
}
