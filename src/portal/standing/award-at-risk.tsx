import './awards.css';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { day as dayOf } from '../../domain/time/day.ts';
import { figuresWords } from '../../wording/portal/figures-words.ts';
import { homeWords } from '../../wording/portal/home-words.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import { AwardLink } from '../awards/award-link.tsx';
import { MoneyAtRisk } from '../benefits/money-at-risk.tsx';
import { rankOf } from '../catalogue/asking.ts';
import { Facts } from '../design/facts.tsx';
import { Hallmark } from '../design/hallmark.tsx';
import { StateMark } from '../design/state-mark.tsx';
import { asksForFigures } from '../figures/figures-missing.ts';
import { DayText } from '../reading/day-text.tsx';
import { useReading, useWords } from '../reading/reading.tsx';
import { useInstallation } from '../session/session.ts';
import type { PartnerPlace } from './asking.ts';
import { ClaimLink } from './claim-link.tsx';
import { LowerLevels } from './lower-levels.tsx';
import type { AwardAhead } from './outlook.ts';
import { Sooner } from './sooner.tsx';
import { WhoCountsAlready } from './who-counts-already.tsx';

/** One award that would be lost: until when it is safe, why, and what keeps it. */
export function AwardAtRisk({
  award,
  levels,
  place,
}: {
  readonly award: AwardAhead;
  readonly levels: readonly { readonly id: string; readonly name: string }[];
  readonly place: PartnerPlace;
}): ReactNode {
  const words = useWords(homeWords);
  const figures = useWords(figuresWords);
  const { language } = useReading();
  const { claim, name, safeUntil, risk, benefitsAtRisk, action } = award;
  const { programmes } = useInstallation();
  const hasPlans = programmes.some(({ programme, plans }) => plans && programme === place.programme);
  const [way, ...others] = action?.ways ?? [];
  return (
    <article className="award sheet">
      <header>
        <Hallmark name={claim.level} rank={rankOf(levels, claim.level)} alone />
        <h3>{name}</h3>
        <StateMark state="at-risk" />
      </header>
      <Facts
        facts={[
          ...(safeUntil ? [{ name: words.safeUntil, value: <DayText day={safeUntil} />, isStrong: true }] : []),
          ...(risk ? [{ name: words.why, value: risk.text }] : []),
          ...(benefitsAtRisk ? [{ name: words.goesWithIt, value: <MoneyAtRisk benefits={benefitsAtRisk} /> }] : []),
          ...(way && action
            ? [
                {
                  name: words.whatToDo,
                  nameNote: words.by(dayInWords(dayOf(action.by), language)),
                  value: (
                    <>
                      {way.text} {others.length > 0 && <span className="note">{words.otherWays(others.length)}</span>}
                      <Sooner sooner={action.sooner} />
                      {action.counted && <WhoCountsAlready place={place} counted={action.counted} />}
                    </>
                  ),
                },
              ]
            : []),
        ]}
      />
      <LowerLevels place={place} award={award} />
      <p className="line">
        <ClaimLink place={place} claim={claim}>
          {words.whoCounts}
        </ClaimLink>
        <AwardLink place={place} claim={claim}>
          {words.history}
        </AwardLink>
        {hasPlans && (action?.ways ?? []).some(({ exams }) => exams > 0) && (
          <Link to="/programmes/$programme/partners/$partner/plan" params={{ ...place }}>
            {words.toPlan}
          </Link>
        )}
        {(action?.ways ?? []).some(asksForFigures) && (
          <Link to="/programmes/$programme/partners/$partner/figures" params={{ ...place }}>
            {figures.report}
          </Link>
        )}
      </p>
    </article>
  );
}
