import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { contactsWords } from '../../wording/portal/contacts-words.ts';
import { useWords } from '../reading/reading.tsx';
import type { PartnerPlace } from '../standing/asking.ts';
import { contactsAsked } from './asking.ts';

/** Of what nobody is the contact any more, as whoever was has left, and what to do about it. */
export function ContactsWanted({ place }: { readonly place: PartnerPlace }): ReactNode {
  const words = useWords(contactsWords);
  const { today } = useSuspenseQuery(contactsAsked(place)).data;
  const wanted = today.flatMap(({ purpose, vacant, last }) =>
    last && (vacant === 'left' || vacant === 'ended')
      ? [{ purpose, sentence: words.wanted[vacant](last.name, words.purposes[purpose]) }]
      : [],
  );
  if (wanted.length === 0) return null;
  return (
    <div className="sheet section">
      {wanted.map(({ purpose, sentence }) => (
        <p key={purpose}>
          <strong>{sentence}</strong>
        </p>
      ))}
      <p>
        {words.wantedWhat}{' '}
        <Link to="/programmes/$programme/partners/$partner/contacts" params={{ ...place }}>
          {words.nameNow}
        </Link>
      </p>
    </div>
  );
}
