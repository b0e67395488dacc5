import type { Language } from '../domain/catalogue/text.ts';
import { unknownName } from '../domain/problems/unknown-name.ts';
import { foreseeChange } from './foresee-change.ts';
import { partnerToReckon } from './partner-to-reckon.ts';
import { mayReadPartner } from './policies/partner.ts';
import type { AboutPartner } from './policies/roles.ts';
import { readCatalogue } from './read-catalogue.ts';
import type { ReckoningContext } from './reckoner.ts';
import { type Done, refused } from './refusal.ts';
import type { IsKnown, Told } from './told.ts';

export interface AttributeToForesee extends AboutPartner {
  readonly attribute: string;
  readonly value: string;
  readonly language: Language;
  readonly isKnown?: IsKnown;
}

/** What it would do to the awards if a partner were something else, as of another size, before it is stated. Nothing changes. */
export async function foreseeAttribute(
  context: ReckoningContext,
  { programme, partner, attribute, value, ...told }: AttributeToForesee,
): Promise<Done<Told>> {
  const tenant = { programme, partner };
  if (!mayReadPartner(context.actor, tenant)) return refused({ kind: 'not-found', what: 'partner' });
  const rules = await readCatalogue(context, { programme });
  if (!rules.ok) return refused({ kind: 'conflict', code: 'no-catalogue' });
  const { attributes } = rules.value.programme;
  const values = attributes.get(attribute);
  if (values === undefined) return refused({ kind: 'not-found', what: 'attribute' });
  if (values !== 'any' && !values.includes(value))
    return refused({ kind: 'invalid', problems: [unknownName('unknown-value', value, values, ['value'])] });
  const read = await partnerToReckon(context.store, tenant);
  if (!read.ok) return read;
  const { partner: file } = read.value;
  const after = { ...file, attributes: { ...file.attributes, [attribute]: value } };
  return foreseeChange(context, { ...read.value, after }, { ...told, onlyChanged: false });
}
