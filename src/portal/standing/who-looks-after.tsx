import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { accountManagerWords } from '../../wording/portal/account-manager-words.ts';
import { companyWords } from '../../wording/portal/company-words.ts';
import { contactsWords } from '../../wording/portal/contacts-words.ts';
import { Section } from '../design/page.tsx';
import { useWords } from '../reading/reading.tsx';
import { type PartnerPlace, partnerAsked } from './asking.ts';

/** Whom at the vendor a partner asks, and the way to those whom one asks at the partner. */
export function WhoLooksAfter({ place }: { readonly place: PartnerPlace }): ReactNode {
  const words = useWords(accountManagerWords);
  const contacts = useWords(contactsWords);
  const company = useWords(companyWords);
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
      <p>
        <Link to="/programmes/$programme/partners/$partner/contacts" params={{ ...place }}>
          {contacts.whomToAsk}
        </Link>
      </p>
      <p>
        <Link to="/programmes/$programme/partners/$partner/company" params={{ ...place }}>
          {company.toCompany}
        </Link>
      </p>
    </Section>
  );
}
