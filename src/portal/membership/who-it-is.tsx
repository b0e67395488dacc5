import '../standing/awards.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { PersonListed, WrittenAffiliation } from '../../client/index.ts';
import { day as dayOf, firstDay, lastDay } from '../../domain/time/day.ts';
import { peopleWords } from '../../wording/portal/people-words.ts';
import { personWords } from '../../wording/portal/person-words.ts';
import { periodInWords } from '../../wording/time-in-words.ts';
import { useReading, useWords } from '../reading/reading.tsx';
import { affiliationsAsked, type PartnerPlace } from './asking.ts';

/** By which code and mail somebody is known, and as what they belong to the partner from when to when. */
export function WhoItIs({ place, person }: { readonly place: PartnerPlace; readonly person: PersonListed }): ReactNode {
  const words = useWords(personWords);
  const people = useWords(peopleWords);
  const { language } = useReading();
  const { data } = useSuspenseQuery(affiliationsAsked(place, person.person));
  const told = ({ type, from, to, country }: WrittenAffiliation): string =>
    [
      type === undefined ? words.belongs : (people.affiliations[type] ?? type),
      periodInWords({ from: from ? dayOf(from) : firstDay, to: to ? dayOf(to) : lastDay }, language),
      country,
    ]
      .filter(Boolean)
      .join(', ');
  return (
    <dl className="facts sheet">
      <div>
        <dt>{people.code}</dt>
        <dd>
          <code>{person.person}</code>
        </dd>
      </div>
      {person.email && (
        <div>
          <dt>{people.mail}</dt>
          <dd>
            <a href={`mailto:${person.email}`}>{person.email}</a>
          </dd>
        </div>
      )}
      <div>
        <dt>{people.affiliation}</dt>
        <dd>
          {data.statements.length === 0 && words.notKnown}
          {data.statements.map(({ id, statement }) => (
            <div key={id}>{told(statement)}</div>
          ))}
        </dd>
      </div>
      <div>
        <dt>{words.wallet}</dt>
        <dd>{person.linked ? words.walletLinked : words.walletNotLinked}</dd>
      </div>
    </dl>
  );
}
