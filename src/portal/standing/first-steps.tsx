import '../design/sentences.css';
import { useSuspenseQueries } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { firstStepsWords } from '../../wording/portal/first-steps-words.ts';
import { contactsAsked } from '../contacts/asking.ts';
import { Section } from '../design/page.tsx';
import { useWords } from '../reading/reading.tsx';
import { type PartnerPlace, partnerAsked } from './asking.ts';

/** What a partner does first that names nobody yet, or holds nothing: each with why, as long as it is not done. */
export function FirstSteps({
  place,
  holdsNothing,
}: {
  readonly place: PartnerPlace;
  readonly holdsNothing: boolean;
}): ReactNode {
  const words = useWords(firstStepsWords);
  const [{ data: partner }, { data: contacts }] = useSuspenseQueries({
    queries: [partnerAsked(place), contactsAsked(place)],
  });
  const isEmpty = partner.people === 0;
  if (!isEmpty && !holdsNothing) return null;
  const params = { ...place };
  return (
    <Section title={words.title}>
      <ol className="sentences">
        {isEmpty && (
          <li>
            <Link to="/programmes/$programme/partners/$partner/imports" params={params}>
              {words.people}
            </Link>
            {', '}
            <Link to="/programmes/$programme/partners/$partner/people" params={params} search={{}}>
              {words.byHand}
            </Link>
            . <span className="note">{words.peopleWhy}</span>
          </li>
        )}
        {contacts.named.length === 0 && (
          <li>
            <Link to="/programmes/$programme/partners/$partner/contacts" params={params}>
              {words.contacts}
            </Link>
            . <span className="note">{words.contactsWhy}</span>
          </li>
        )}
        {isEmpty && (
          <li>
            <Link to="/programmes/$programme/partners/$partner/company" params={params}>
              {words.locations}
            </Link>
            . <span className="note">{words.locationsWhy}</span>
          </li>
        )}
        {holdsNothing && (
          <li>
            <Link to="/programmes/$programme/competencies" params={{ programme: place.programme }} search={{}}>
              {words.competencies}
            </Link>
            . <span className="note">{words.competenciesWhy}</span>
          </li>
        )}
      </ol>
    </Section>
  );
}
