import type { ReactNode } from 'react';
import { day as dayOf } from '../../domain/time/day.ts';
import { renewalWords } from '../../wording/portal/renewal-words.ts';
import { standingPageWords } from '../../wording/portal/standing-page-words.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import { ChangesLink } from '../catalogue/changes-link.tsx';
import { StateMark } from '../design/state-mark.tsx';
import { useReading, useWords } from '../reading/reading.tsx';
import { choiceFor, isOther } from '../renewals/choice-for.ts';
import { howItGoes } from '../renewals/how-it-goes.ts';
import { useRenewalToPay } from '../renewals/use-renewal-to-pay.ts';
import type { PartnerPlace } from './asking.ts';
import { LowerLevels } from './lower-levels.tsx';
import type { AwardAhead } from './outlook.ts';

/**
 * How the next renewal of an award goes: it is judged by the text that binds then, so what is met today may fail there,
 * and what is not may pass. What was let go, or goes down, in the renewal that was asked for is decided already.
 */
export function AtNextRenewal({
  award,
  isMetToday,
  place,
}: {
  readonly award: AwardAhead;
  readonly isMetToday: boolean;
  readonly place: PartnerPlace;
}): ReactNode {
  const { claim, heldToday, renewals, risk, spans } = award;
  const words = useWords(standingPageWords);
  const { wouldGo } = useWords(renewalWords);
  const { language } = useReading();
  const next = renewals.find(({ done }) => !done);
  const toPay = useRenewalToPay(place, heldToday);
  const choice = choiceFor(toPay, claim);
  if (!heldToday || !next || (choice && isOther(choice))) return null;
  const { programme } = place;
  const { renewal, lastDay, verdict, version, possibleFrom } = next;
  const inWords = (day: string) => dayInWords(dayOf(day), language);
  const asked = choice && toPay?.state === 'submitted';
  const told =
    verdict !== 'met'
      ? risk?.text
      : asked
        ? words.asked(version, inWords(toPay.submittedOn))
        : words.willGo(isMetToday, version, inWords(possibleFrom ?? renewal.window.from), inWords(lastDay));
  const before = spans[0]?.version;
  const { goes, state } = howItGoes(next);
  return (
    <div>
      <h3>
        {words.atRenewal(inWords(renewal.anniversary))} <StateMark state={state} word={wouldGo[goes]} />
      </h3>
      {told && <p>{told}</p>}
      {before !== undefined && version !== undefined && version !== before && (
        <p>
          <ChangesLink {...{ programme, claim, before, after: version, on: renewal.anniversary }} cohort="renewing" />
        </p>
      )}
      <LowerLevels award={award} place={place} />
    </div>
  );
}
