import '../renewals/go-on-lower.css';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { goOnLowerWords } from '../../wording/portal/go-on-lower-words.ts';
import { homeWords } from '../../wording/portal/home-words.ts';
import { Facts } from '../design/facts.tsx';
import { useWords } from '../reading/reading.tsx';
import { WhatLowerCosts } from '../renewals/go-on-lower.tsx';
import type { PartnerPlace } from './asking.ts';
import type { AwardAhead } from './outlook.ts';

type LowerLevel = NonNullable<AwardAhead['lower']>[number];

/**
 * Where an award would not be renewed: at which lower levels it can go on, what each of these asks for instead, and what is
 * missing for it where that is not met either. So a partner can choose between closing the gap and going on lower.
 */
export function LowerLevels({
  award: { claim, lower = [] },
  place,
}: {
  readonly award: Pick<AwardAhead, 'claim' | 'lower'>;
  readonly place: PartnerPlace;
}): ReactNode {
  const { requirement } = useWords(goOnLowerWords);
  const highest = lower.find(({ verdict }) => verdict === 'met');
  return lower.map((one) => (
    <div key={one.level} className="lower-level">
      <p>{one.text}</p>
      {one.instead.length + one.ways.length > 0 && <WhatItTakes lower={one} />}
      {one === highest && <WhatLowerCosts place={place} claim={claim} />}
      <p>
        <Link
          to="/programmes/$programme/competencies/$competency/$level"
          params={{ programme: place.programme, competency: claim.competency, level: one.level }}
        >
          {requirement(one.name)}
        </Link>
      </p>
    </div>
  ));
}

function WhatItTakes({ lower: { instead, ways } }: { readonly lower: LowerLevel }): ReactNode {
  const words = useWords(goOnLowerWords);
  const { otherWays } = useWords(homeWords);
  const [way, ...others] = ways;
  const asks = (
    <ul className="sentences">
      {instead.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
  return (
    <Facts
      facts={[
        ...(instead.length > 0 ? [{ name: words.asks, value: asks }] : []),
        ...(way
          ? [
              {
                name: words.lacks,
                value: (
                  <>
                    {way.text} {others.length > 0 && <span className="note">{otherWays(others.length)}</span>}
                  </>
                ),
              },
            ]
          : []),
      ]}
    />
  );
}
