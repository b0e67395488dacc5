import type { WrittenAffiliation, WrittenAffiliationInput } from '../../client/index.ts';
import { textsIn } from '../server/form-texts.ts';

/** An affiliation as a form was filled in; of one that is corrected, what the form does not ask for stays. */
export function affiliationFrom(filled: FormData, before: WrittenAffiliation = {}): WrittenAffiliationInput {
  const { country } = before;
  const location = filled.has('location') ? textsIn(filled, 'location').location : before.location;
  return {
    ...textsIn(filled, 'type', 'from', 'to'),
    ...(country !== undefined && { country }),
    ...(location !== undefined && { location }),
  };
}

/** What was filled in and is to be changed of a person; what was emptied is taken out, what is as it was is left alone. */
export function personChangeFrom(
  filled: FormData,
  before: { readonly name?: string; readonly email?: string },
): { readonly name?: string | null; readonly email?: string | null } {
  const { name, email } = textsIn(filled, 'name', 'email');
  return {
    ...(name !== before.name && { name: name ?? null }),
    ...(email !== before.email && { email: email ?? null }),
  };
}
