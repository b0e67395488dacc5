import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { homeWords } from '../../wording/portal/home-words.ts';
import { peopleAsked } from '../membership/asking.ts';
import { useWords } from '../reading/reading.tsx';
import type { PartnerPlace } from './asking.ts';

/** Who counts already for what is not met yet, each leading to its page; until the names have come by their codes, so that nothing below moves. */
export function WhoCountsAlready({
  place,
  counted,
}: {
  readonly place: PartnerPlace;
  readonly counted: readonly string[];
}): ReactNode {
  const words = useWords(homeWords);
  const { data: people, isError } = useQuery(peopleAsked(place));
  if (counted.length === 0 || isError) return null;
  const names = new Map(people?.map(({ person, name }) => [person, name]));
  return (
    <div>
      <p className="note">{words.countAlready}</p>
      <ul className="names">
        {counted.map((person) => (
          <li key={person}>
            <Link to="/programmes/$programme/partners/$partner/people/$person" params={{ ...place, person }}>
              {names.get(person) ?? person}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
