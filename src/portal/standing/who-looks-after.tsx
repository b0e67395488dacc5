import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { accountManagerWords } from '../../wording/portal/account-manager-words.ts';
import { Section } from '../design/page.tsx';
import { useWords } from '../reading/reading.tsx';
import { type PartnerPlace, partnerAsked } from './asking.ts';

/** Whom at the vendor a partner asks. */
export function WhoLooksAfter({ place }: { readonly place: PartnerPlace }): ReactNode {
  const words = useWords(accountManagerWords);
  const { data: partner } = useQuery(partnerAsked(place));
  if (!partner) return null;
  const found = partner.accountManager;
  return (
    <Section title={words.name}>
      <p>
        {found ? (
          <>
            {found.name}, <a href={`mailto:${found.email}`}>{found.email}</a>
          </>
        ) : (
          words.nobodyLooksAfter(partner.name)
        )}
      </p>
      <p>
        <Link to="/programmes/$programme/partners/$partner/account-manager" params={{ ...place }}>
          {words.all}
        </Link>
      </p>
    </Section>
  );
}
