import { keepPreviousData, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { day as dayOf } from '../../domain/time/day.ts';
import { whatIfWords } from '../../wording/portal/what-if-words.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import type { Engine } from '../engine/engine.ts';
import { useReading, useWords } from '../reading/reading.tsx';
import { partnerFileAsked } from './asking.ts';
import { ClaimIf } from './claim-if.tsx';
import { claimsInPlay } from './held-first.ts';
import { LossesIf } from './losses-if.tsx';
import { type ClaimChange, whatChanges } from './what-changes.ts';
import { happensOn, judgedDayIf, partnerIf } from './what-if.ts';
import type { WhatIfShown } from './what-if-shown.ts';

/** What would become of every claim, said first in one sentence, which is also read out whenever it changes. */
export function WhatIfResult(shown: WhatIfShown & { readonly engine: Engine }): ReactNode {
  const { standing, whatIf } = shown;
  const words = useWords(whatIfWords);
  const { language } = useReading();
  const { data: after, error, isFetching } = useStandingIf(shown);
  if (error) throw error;
  const changes = after ? whatChanges(claimsInPlay(standing), after.claims) : [];
  const count = (kind: ClaimChange['kind']) => changes.filter((one) => one.kind === kind).length;
  const day = dayInWords(dayOf(after?.day ?? judgedDayIf(whatIf, standing.day)), language);
  return (
    <div className="what-if-result" aria-busy={isFetching}>
      <p className="what-if-note">{words.notChanged}</p>
      <p role="status" className="strong">
        {after ? words.result(count('lost'), count('won'), count('open'), day) : words.working}
      </p>
      {after && <Changes {...shown} changes={changes} />}
      {after && <LossesIf {...shown} />}
    </div>
  );
}

function Changes({ changes, names, levels }: WhatIfShown & { readonly changes: readonly ClaimChange[] }): ReactNode {
  const words = useWords(whatIfWords);
  const same = changes.filter(({ kind, joins, drops }) => kind === 'same' && joins.length + drops.length === 0);
  const others = changes.filter((one) => !same.includes(one));
  const list = (some: readonly ClaimChange[]) => (
    <ul className="plain-list">
      {some.map((one) => (
        <ClaimIf key={one.before.name} change={one} names={names} levels={levels} />
      ))}
    </ul>
  );
  return (
    <>
      {list(others)}
      {same.length > 0 && (
        <details open={others.length === 0}>
          <summary>
            {words.unchanged} ({same.length})
          </summary>
          {list(same)}
        </details>
      )}
    </>
  );
}

/** What is assumed to be earned is earned today; on a day that is past already, it was earned by then. */
function useStandingIf({ place, standing, whatIf, engine }: WhatIfShown & { readonly engine: Engine }) {
  const { language } = useReading();
  const { data: partner } = useSuspenseQuery(partnerFileAsked(place));
  const day = judgedDayIf(whatIf, standing.day);
  const claims = standing.claims.map(({ claim }) => claim);
  return useQuery({
    queryKey: ['what-if', place.programme, partner, claims, whatIf, day, language],
    placeholderData: keepPreviousData,
    gcTime: 60_000,
    retry: false,
    networkMode: 'always',
    queryFn: () =>
      engine.ask<'standing'>({
        kind: 'standing',
        partner: partnerIf(partner, whatIf, happensOn(whatIf, standing.day)),
        ...{ day, language, claims },
      }),
  });
}
