import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { companyWords } from '../../wording/portal/company-words.ts';
import { contactsWords } from '../../wording/portal/contacts-words.ts';
import { Section } from '../design/page.tsx';
import { useWords } from '../reading/reading.tsx';
import type { PartnerPlace } from '../standing/asking.ts';

/** The ways to what is known of a partner as a company: whom one asks, where it is, and to whom it belongs. */
export function AboutCompany({ place }: { readonly place: PartnerPlace }): ReactNode {
  const words = useWords(companyWords);
  const contacts = useWords(contactsWords);
  return (
    <Section title={words.about}>
      <p>
        <Link to="/programmes/$programme/partners/$partner/contacts" params={{ ...place }}>
          {contacts.toContacts}
        </Link>
      </p>
      <p>
        <Link to="/programmes/$programme/partners/$partner/company" params={{ ...place }}>
          {words.toCompany}
        </Link>
      </p>
    </Section>
  );
}
