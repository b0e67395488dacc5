import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { personWords } from '../../wording/portal/person-words.ts';
import { rankOf } from '../catalogue/asking.ts';
import { Hallmark } from '../design/hallmark.tsx';
import { StateMark } from '../design/state-mark.tsx';
import { Empty } from '../design/states.tsx';
import { useWords } from '../reading/reading.tsx';
import '../standing/awards.css';
import type { PartnerPlace } from './asking.ts';
import type { CountedIn } from './where-counted.ts';

/** The awards that somebody counts for today, and which of them hang on this one person. */
export function CountedAwards({
  counted,
  levels,
  place,
}: {
  readonly counted: readonly CountedIn[];
  readonly levels: readonly { readonly id: string }[];
  readonly place: PartnerPlace;
}): ReactNode {
  const words = useWords(personWords);
  if (counted.length === 0) return <Empty>{words.nowhere}</Empty>;
  return (
    <ul className="plain-list">
      {counted.map(({ claim: { claim, name, together }, breaks }) => (
        <li key={name} className="line">
          <Hallmark name={claim.level} rank={rankOf(levels, claim.level)} alone />
          <Link
            to="/programmes/$programme/partners/$partner/standing"
            params={{ ...place }}
            hash={`${claim.competency}-${claim.level}`}
          >
            {name}
          </Link>
          <StateMark state={together} />
          {breaks && <StateMark state="at-risk" word={words.breaks} />}
        </li>
      ))}
    </ul>
  );
}
