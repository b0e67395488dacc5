import { useSuspenseQueries } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Contacts } from '../../client/index.ts';
import { contactsWords } from '../../wording/portal/contacts-words.ts';
import { Page, Section } from '../design/page.tsx';
import { Empty } from '../design/states.tsx';
import { useWords } from '../reading/reading.tsx';
import { useVisitor } from '../session/session.ts';
import { mayManage, mayReadPartnerAudit } from '../session/what-one-may.ts';
import { partnerAsked } from '../standing/asking.ts';
import { PartnerLink } from '../standing/partner-link.tsx';
import { contactsAsked, renewingAsked } from './asking.ts';
import { ContactsNamed } from './contacts-named.tsx';
import { ContactsToday } from './contacts-today.tsx';
import { NameContact } from './name-contact.tsx';

/** Whom one asks at a partner about what: today, and from when to when; its administrators name somebody else here. */
export function ContactsPage(): ReactNode {
  const place = useParams({ from: '/programmes/$programme/partners/$partner/contacts' });
  const words = useWords(contactsWords);
  const visitor = useVisitor();
  const [{ data: partner }, { data: contacts }, { data: renewing }] = useSuspenseQueries({
    queries: [partnerAsked(place), contactsAsked(place), renewingAsked(place.programme)],
  });
  const mayChange = mayManage(visitor, place);
  return (
    <Page
      name={`${words.name}, ${partner.name}`}
      above={<PartnerLink place={place} />}
      title={<WhoRenews contacts={contacts} partner={partner.name} />}
      lead={words.lead[renewing]}
    >
      <Section title={words.today}>
        <ContactsToday today={contacts.today} />
      </Section>
      {mayChange && <NameContact place={place} />}
      <Section title={words.all}>
        {contacts.named.length === 0 ? (
          <Empty>{words.none}</Empty>
        ) : (
          <ContactsNamed place={place} named={contacts.named.toReversed()} mayChange={mayChange} />
        )}
        {mayReadPartnerAudit(visitor, place) && (
          <p>
            <Link to="/programmes/$programme/partners/$partner/audit" params={{ ...place }}>
              {words.whyThen}
            </Link>
          </p>
        )}
      </Section>
    </Page>
  );
}

function WhoRenews({
  contacts: { today },
  partner,
}: {
  readonly contacts: Contacts;
  readonly partner: string;
}): ReactNode {
  const words = useWords(contactsWords);
  const renewal = today.find(({ purpose }) => purpose === 'renewal');
  if (renewal?.contact) return words.renews(renewal.contact.name, partner);
  const names = (renewal?.deputies ?? []).map(({ name }) => name).join(', ');
  return names === '' ? words.nobodyRenews(partner) : words.standsIn(names, partner);
}
