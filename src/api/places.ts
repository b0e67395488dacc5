import { z } from 'zod';
import type { Context } from '../actions/context.ts';
import { findPartner } from '../actions/places/find-partner.ts';
import { findProgramme, findPublicProgramme } from '../actions/places/find-programme.ts';
import { type Done, done } from '../actions/refusal.ts';
import type { PlaceName, Places } from './operations/operation.ts';

const code = (of: string) =>
  z
    .string()
    .min(1)
    .max(80)
    .meta({ description: `The code of the ${of}.` });

/** Where each place stands, and what its address names. */
export const places: Readonly<Record<PlaceName, { readonly address: string; readonly params: z.ZodRawShape }>> = {
  server: { address: '/api/v1', params: {} },
  programme: { address: '/api/v1/programmes/:programme', params: { programme: code('programme') } },
  partner: {
    address: '/api/v1/programmes/:programme/partners/:partner',
    params: { programme: code('programme'), partner: code('partner') },
  },
};

interface Named {
  readonly programme?: string;
  readonly partner?: string;
}

/** The programme and partner that an address means, for whoever may see them; for others they are not there. */
export async function findPlace(
  context: Context,
  { place, isPublic }: { readonly place: PlaceName; readonly isPublic?: boolean },
  named: Named,
): Promise<Done<Places['server'] | Places['programme'] | Places['partner']>> {
  if (place === 'server') return done({});
  const find = isPublic ? findPublicProgramme : findProgramme;
  const programme = await find(context, named.programme ?? '');
  if (!programme.ok || place === 'programme') return programme.ok ? done({ programme: programme.value }) : programme;
  const partnerCode = named.partner ?? '';
  const partner = await findPartner(context, programme.value.id, partnerCode);
  return partner.ok ? done({ programme: programme.value, partner: partner.value.partner, partnerCode }) : partner;
}
