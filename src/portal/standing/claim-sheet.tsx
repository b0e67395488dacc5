import './claim-sheet.css';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ClaimStanding } from '../../client/index.ts';
import { claimName } from '../../domain/membership/facts.ts';
import { figuresWords } from '../../wording/portal/figures-words.ts';
import { standingPageWords } from '../../wording/portal/standing-page-words.ts';
import { competingInWords } from '../../wording/standing/standing-in-words.ts';
import { ApplyHere } from '../awards/apply-here.tsx';
import { AwardLink } from '../awards/award-link.tsx';
import { GoesAndStays } from '../benefits/goes-and-stays.tsx';
import { MoneyAtRisk } from '../benefits/money-at-risk.tsx';
import { rankOf } from '../catalogue/asking.ts';
import { Hallmark } from '../design/hallmark.tsx';
import { Sentences } from '../design/sentences.tsx';
import { StateMark } from '../design/state-mark.tsx';
import { figuresAskedFor } from '../figures/figures-asked.ts';
import { AnotherOrder } from '../priority/another-order.tsx';
import { useReading, useWords } from '../reading/reading.tsx';
import { decidedFor } from '../renewals/choice-for.ts';
import { HowHeld } from '../renewals/how-held.tsx';
import { useRenewalToPay } from '../renewals/use-renewal-to-pay.ts';
import type { PartnerPlace } from './asking.ts';
import { AtNextRenewal } from './at-next-renewal.tsx';
import { endOf } from './held-first.ts';
import { NamesOf } from './names-of.tsx';
import { OnWhomItHangs } from './on-whom-it-hangs.tsx';
import { type AwardAhead, isMetOnlyAhead } from './outlook.ts';
import { standInsElsewhere } from './stand-ins.ts';
import { WaysToClose } from './ways-to-close.tsx';

/** One level that a partner claims: its verdict with reasons, who counts, on whom it hangs, and what closes the gap. */
export function ClaimSheet(sheet: {
  readonly claim: ClaimStanding;
  /** All that are judged with it. */
  readonly claims: readonly ClaimStanding[];
  readonly levels: readonly { readonly id: string }[];
  readonly names: ReadonlyMap<string, string>;
  /** What each award is called, of which people may be counted for another one first. */
  readonly awards: ReadonlyMap<string, string>;
  readonly place: PartnerPlace;
  /** What will become of it as things stand; left out where nothing is said of that. */
  readonly ahead?: AwardAhead | undefined;
}): ReactNode {
  const { levels, names, awards, place, ahead } = sheet;
  const { claim, name, alone, together, counted, held, conflict, action } = sheet.claim;
  // What was let go, or goes down, in a renewal that waits for its payment is decided: nothing of it has to be kept.
  const decided = decidedFor(useRenewalToPay(place, held.held), claim);
  const isOver = decided !== undefined || ahead?.endsOn !== undefined;
  const benefitsAtRisk = ahead?.benefitsAtRisk;
  const words = useWords(standingPageWords);
  const figures = useWords(figuresWords);
  const { language } = useReading();
  const hasWays = action !== undefined && action.ways.length > 0;
  const nobody = conflict ? words.nobodyElsewhere : together === 'met' ? words.nobodyAsked : words.nobody;
  const isNeededToRenew = !(ahead && isMetOnlyAhead(ahead));
  const people = [...new Set(counted.flatMap((one) => one.people))];
  return (
    <article className="claim sheet" id={`${claim.competency}-${claim.level}`}>
      <header>
        <Hallmark
          name={claim.level}
          rank={rankOf(levels, claim.level)}
          alone
          {...(held.held && held.from && { year: held.from.slice(0, 4) })}
        />
        <h2>{name}</h2>
        <StateMark state={endOf(held) ?? together} />
      </header>
      <HowHeld place={place} claim={claim} held={held} />
      {!held.held && <ApplyHere place={place} claim={claim} />}
      {conflict && (
        <p>
          {words.conflict}{' '}
          {competingInWords(
            [...conflict.with.map((one) => awards.get(claimName(one)) ?? claimName(one)), name],
            conflict,
            language,
          )}
        </p>
      )}
      {conflict && held.held && (
        <>
          <p>
            {!isNeededToRenew && `${words.notToRenew} `}
            {words.tryTogether}
          </p>
          <AnotherOrder place={place} claim={claim} />
        </>
      )}
      <div>
        <h3>{together === 'met' ? words.whyMet : conflict ? words.alone : words.whyNot}</h3>
        <Sentences sentences={alone.sentences} />
        {standInsElsewhere(sheet.claim, sheet.claims).map(({ person, award }) => (
          <p key={`${person} ${award}`} className="note">
            {words.standInElsewhere(names.get(person) ?? person, award)}
          </p>
        ))}
      </div>
      <div className="two">
        <div>
          <h3>{words.whoCounts}</h3>
          <NamesOf people={people} names={names} otherwise={nobody} />
        </div>
        {!isOver && <OnWhomItHangs claim={sheet.claim} ahead={ahead} names={names} />}
      </div>
      {ahead && <AtNextRenewal award={ahead} isMetToday={together === 'met'} place={place} />}
      {decided && <GoesAndStays {...decided} />}
      {benefitsAtRisk && !decided?.renewAt && (
        <div>
          <h3>{words.goesWithIt}</h3>
          <MoneyAtRisk benefits={benefitsAtRisk} />
        </div>
      )}
      {!isOver && (hasWays || (together !== 'met' && !conflict)) && (
        <WaysToClose claim={sheet.claim} title={words.toClose} isNeededToRenew={isNeededToRenew} />
      )}
      <p className="line">
        <Link
          to="/programmes/$programme/competencies/$competency/$level"
          params={{ programme: place.programme, competency: claim.competency, level: claim.level }}
          search={held.held ? { cohort: 'holder' } : {}}
        >
          {words.requirement}
        </Link>
        <AwardLink place={place} claim={claim}>
          {words.history}
        </AwardLink>
        {figuresAskedFor([sheet.claim]).length > 0 && (
          <Link to="/programmes/$programme/partners/$partner/figures" params={{ ...place }}>
            {figures.report}
          </Link>
        )}
      </p>
    </article>
  );
}
