import type { ReactNode } from 'react';
import { claimName } from '../../domain/membership/facts.ts';
import { impactWords } from '../../wording/portal/impact-words.ts';
import { personWords } from '../../wording/portal/person-words.ts';
import { rankOf } from '../catalogue/asking.ts';
import { Hallmark } from '../design/hallmark.tsx';
import { StateMark } from '../design/state-mark.tsx';
import { Empty } from '../design/states.tsx';
import { useWords } from '../reading/reading.tsx';
import '../standing/awards.css';
import { ClaimLink } from '../standing/claim-link.tsx';
import type { PartnerPlace } from './asking.ts';
import type { CountedIn } from './where-counted.ts';

/** The awards that somebody counts for today, and what becomes of those that would be worse off or harder to keep without this person. */
export function CountedAwards({
  counted,
  isHere,
  levels,
  place,
}: {
  readonly counted: readonly CountedIn[];
  /** The person belongs to the partner today. */
  readonly isHere: boolean;
  readonly levels: readonly { readonly id: string }[];
  readonly place: PartnerPlace;
}): ReactNode {
  const words = useWords(personWords);
  const { takesMore } = useWords(impactWords);
  if (counted.length === 0) return <Empty>{isHere ? words.nowhere : words.nowhereGone}</Empty>;
  return (
    <ul className="plain-list">
      {counted.map(({ claim, name, together, isCounted, without }) => (
        <li key={claimName(claim)}>
          <div className="line">
            <Hallmark name={claim.level} rank={rankOf(levels, claim.level)} alone />
            <ClaimLink place={place} claim={claim}>
              {name}
            </ClaimLink>
            {together && <StateMark state={together} />}
            {without && <StateMark state="at-risk" word={without.kind === 'worse' ? words.breaks : takesMore} />}
          </div>
          {without && (
            <p className="note">
              {[...(isCounted ? [] : [words.notCountedToday]), words.without, ...without.sentences].join(' ')}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
