import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { day as dayOf } from '../../domain/time/day.ts';
import { gapInWords } from '../../wording/impact/facts-impact-in-words.ts';
import { andList } from '../../wording/lists-in-words.ts';
import { benefitsWords } from '../../wording/portal/benefits-words.ts';
import { impactWords } from '../../wording/portal/impact-words.ts';
import { whatIfWords } from '../../wording/portal/what-if-words.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import { rankOf } from '../catalogue/asking.ts';
import { Hallmark } from '../design/hallmark.tsx';
import { StateMark } from '../design/state-mark.tsx';
import type { Engine } from '../engine/engine.ts';
import { useReading, useWords } from '../reading/reading.tsx';
import { decidedFor } from '../renewals/choice-for.ts';
import { useRenewalToPay } from '../renewals/use-renewal-to-pay.ts';
import { partnerFileAsked } from './asking.ts';
import { type LossChange, lossesCompared } from './losses.ts';
import { happensOn, partnerIf } from './what-if.ts';
import type { WhatIfShown } from './what-if-shown.ts';

/** What is lost next if it were so and nobody did anything: worked out when somebody opens it, beside what is lost as it is. */
export function LossesIf(shown: WhatIfShown & { readonly engine: Engine }): ReactNode {
  const words = useWords(whatIfWords);
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words.losses}</summary>
      {isOpen && <Losses {...shown} />}
    </details>
  );
}

function Losses(shown: WhatIfShown & { readonly engine: Engine }): ReactNode {
  const words = useWords(whatIfWords);
  const { language } = useReading();
  const impact = useWords(impactWords);
  const toPay = useRenewalToPay(shown.place, true);
  const { data: compared, error } = useLosses(shown);
  if (error) throw error;
  if (!compared) return <p role="status">{words.working}</p>;
  const { until } = compared;
  const isDecided = ({ award }: LossChange) => decidedFor(toPay, award.claim) !== undefined;
  const losses = compared.losses.filter((one) => !isDecided(one));
  const decided = compared.losses.filter(isDecided).map(({ award }) => award.name);
  // What is let go, or was ended, is lost by nothing that happens to people.
  const first = losses.find(({ award }) => award.safeUntil !== undefined && award.risk !== undefined);
  const told = (day: string) => dayInWords(dayOf(day), language);
  return (
    <div className="section">
      <p role="status" className="strong">
        {first ? words.firstLoss(first.award.name, told(first.award.safeUntil ?? '')) : words.noLoss(told(until))}
      </p>
      <ul className="plain-list">
        {losses.map((one) => (
          <Loss key={one.award.name} change={one} levels={shown.levels} told={told} />
        ))}
      </ul>
      {decided.length > 0 && <p className="note">{impact.decided(andList(decided, language))}</p>}
    </div>
  );
}

function Loss({
  change: { award, before, kind, gap },
  levels,
  told,
}: {
  readonly change: LossChange;
  readonly levels: readonly { readonly id: string }[];
  readonly told: (day: string) => string;
}): ReactNode {
  const words = useWords(whatIfWords);
  const impact = useWords(impactWords);
  const { ending } = useWords(benefitsWords);
  const { language } = useReading();
  const { level } = award.claim;
  const until = (day: string | undefined) => (day === undefined ? words.noLossKnown : words.safeUntil(told(day)));
  return (
    <li>
      <div className="line">
        <Hallmark name={level} rank={rankOf(levels, level)} alone />
        <strong>{award.name}</strong>
        {kind === 'harder' || kind === 'easier' ? (
          <StateMark state="at-risk" word={kind === 'harder' ? impact.takesMore : impact.takesLess} />
        ) : (
          <>
            {award.risk === undefined && award.safeUntil !== undefined ? (
              <StateMark state="pending" word={ending} />
            ) : (
              <StateMark state={award.risk === undefined ? 'safe' : 'at-risk'} />
            )}
            {kind !== 'same' && <span>{words.lossKinds[kind]}</span>}
          </>
        )}
      </div>
      <p className="note">
        {until(award.safeUntil)}
        {kind !== 'same' && !gap && ` ${words.lossAsItIs(until(before?.safeUntil))}`}
      </p>
      {gap && <p className="note">{gapInWords(gap, language)}</p>}
      {award.risk !== undefined && kind !== 'same' && !gap && <p className="note">{award.risk}</p>}
    </li>
  );
}

/** Twice by the same engine, on the same day: as it would be, and as it is. */
function useLosses({ place, standing, whatIf, engine }: WhatIfShown & { readonly engine: Engine }) {
  const { language } = useReading();
  const { data: partner } = useSuspenseQuery(partnerFileAsked(place));
  const { day = standing.day } = whatIf;
  const claims = standing.claims.map(({ claim }) => claim);
  return useQuery({
    queryKey: ['what-if-losses', place.programme, partner, claims, whatIf, day, language],
    gcTime: 60_000,
    retry: false,
    networkMode: 'always',
    queryFn: async () => {
      const asked = { kind: 'losses', day, language, claims } as const;
      const changed = partnerIf(partner, whatIf, happensOn(whatIf, standing.day));
      const [before, after] = await Promise.all([
        engine.ask<'losses'>({ ...asked, partner }),
        engine.ask<'losses'>({ ...asked, partner: changed }),
      ]);
      return { until: after.until, losses: lossesCompared(before, after) };
    },
  });
}
