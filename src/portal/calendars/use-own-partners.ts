import { useSuspenseQueries } from '@tanstack/react-query';
import { useVisitor } from '../session/session.ts';
import { type PartnerPlace, partnerAsked } from '../standing/asking.ts';

/** The partners at which whoever reads this has a role, with what they are called. */
export function useOwnPartners(): readonly (PartnerPlace & { readonly name: string })[] {
  const places = (useVisitor()?.roles ?? []).flatMap((held) =>
    held.kind === 'partner' ? [{ programme: held.programme, partner: held.partner }] : [],
  );
  const found = useSuspenseQueries({ queries: places.map(partnerAsked) });
  return places.map((place, index) => ({ ...place, name: found[index]?.data.name ?? place.partner }));
}
