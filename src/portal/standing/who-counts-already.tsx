import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { homeWords } from '../../wording/portal/home-words.ts';
import { peopleAsked } from '../membership/asking.ts';
import { useWords } from '../reading/reading.tsx';
import type { PartnerPlace } from './asking.ts';

/** Who counts already for what is not met yet, each leading to its page; shown once the names have come. */
export function WhoCountsAlready({
  place,
  counted,
}: {
  readonly place: PartnerPlace;
  readonly counted: readonly string[];
}): ReactNode {
  const words = useWords(homeWords);
  const { data: people } = useQuery(peopleAsked(place));
  const known = people?.filter(({ person }) => counted.includes(person)) ?? [];
  if (known.length === 0) return null;
  return (
    <div>
      <p className="note">{words.countAlready}</p>
      <ul className="names">
        {known.map(({ person, name }) => (
          <li key={person}>
            <Link to="/programmes/$programme/partners/$partner/people/$person" params={{ ...place, person }}>
              {name ?? person}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
