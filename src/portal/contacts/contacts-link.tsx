import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { contactsWords } from '../../wording/portal/contacts-words.ts';
import { Section } from '../design/page.tsx';
import { useWords } from '../reading/reading.tsx';
import type { PartnerPlace } from '../standing/asking.ts';

/** From who has which role at a partner to whom one asks there. */
export function ContactsLink({ place }: { readonly place: PartnerPlace }): ReactNode {
  const words = useWords(contactsWords);
  return (
    <Section title={words.name}>
      <p>
        <Link to="/programmes/$programme/partners/$partner/contacts" params={{ ...place }}>
          {words.toContacts}
        </Link>
      </p>
    </Section>
  );
}
