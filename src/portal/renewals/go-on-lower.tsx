import './go-on-lower.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { lowerLevelWords } from '../../wording/impact/lower-level-words.ts';
import { goOnLowerWords } from '../../wording/portal/go-on-lower-words.ts';
import { GoesAndStays } from '../benefits/goes-and-stays.tsx';
import { MoneyAtRisk } from '../benefits/money-at-risk.tsx';
import { Facts } from '../design/facts.tsx';
import { useReading, useWords } from '../reading/reading.tsx';
import { useVisitor } from '../session/session.ts';
import { maySeeRenewal } from '../session/what-one-may.ts';
import type { PartnerPlace } from '../standing/asking.ts';
import { renewalsAsked } from './asking.ts';
import { lowerOf } from './lower-of.ts';
import { useGoesDown } from './use-goes-down.ts';

interface AwardOf {
  readonly place: PartnerPlace;
  readonly claim: { readonly competency: string; readonly level: string };
}

/** That an award which would fail at its renewal can go on at a lower level: what that costs, what it keeps, and where it is chosen. */
export function GoOnLower(award: AwardOf): ReactNode {
  const visitor = useVisitor();
  return maySeeRenewal(visitor, award.place) ? <IfLower {...award} isSaid={false} /> : null;
}

/** The same where it is said already that it can. */
export function WhatLowerCosts(award: AwardOf): ReactNode {
  const visitor = useVisitor();
  return maySeeRenewal(visitor, award.place) ? <IfLower {...award} isSaid /> : null;
}

/** The same in short, where its renewal is told of elsewhere: which level, what goes and what stays. */
export function LowerInShort(award: AwardOf): ReactNode {
  const visitor = useVisitor();
  return maySeeRenewal(visitor, award.place) ? <InShort {...award} /> : null;
}

function InShort({ place, claim }: AwardOf): ReactNode {
  const { canGoOn } = useWords(lowerLevelWords);
  const { language } = useReading();
  const { data: renewals } = useSuspenseQuery(renewalsAsked(place, language));
  const ahead = lowerOf(renewals, claim);
  if (!ahead) return null;
  return (
    <div className="lower-level">
      <p>{canGoOn(ahead.lower.name)}</p>
      <GoesAndStays {...ahead.lower} />
    </div>
  );
}

function IfLower({ place, claim, isSaid }: AwardOf & { readonly isSaid: boolean }): ReactNode {
  const { canGoOn } = useWords(lowerLevelWords);
  const words = useWords(goOnLowerWords);
  const { language } = useReading();
  const goesDown = useGoesDown();
  const { data: renewals } = useSuspenseQuery(renewalsAsked(place, language));
  const ahead = lowerOf(renewals, claim);
  if (!ahead) return null;
  const { renewal, award, lower } = ahead;
  const { name, benefitsLost, benefitsKept } = lower;
  const from = { termFrom: award.termFrom, askFrom: renewal.window.from, payUntil: renewal.window.to };
  return (
    <div className="lower-level">
      {!isSaid && <p>{canGoOn(name)}</p>}
      <p>{goesDown({ higher: award.name, lower: name, ...from, isFree: renewal.fee.isFree })}</p>
      {benefitsLost && benefitsKept && (
        <Facts
          facts={[
            { name: words.costs, value: <MoneyAtRisk benefits={benefitsLost} /> },
            { name: words.keeps, value: <MoneyAtRisk benefits={benefitsKept} /> },
          ]}
        />
      )}
      <p>
        <Link to="/programmes/$programme/partners/$partner/renewal" params={{ ...place }}>
          {words.choose}
        </Link>
      </p>
    </div>
  );
}
