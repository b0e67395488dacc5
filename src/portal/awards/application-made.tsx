import type { ReactNode } from 'react';
import { type AwardApplication, takeApplicationBack, withdrawGrantedAward } from '../../client/index.ts';
import { day as dayOf } from '../../domain/time/day.ts';
import { applicationWords } from '../../wording/portal/application-words.ts';
import { officeWords } from '../../wording/portal/office-words.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import { Button } from '../design/button.tsx';
import { StateMark } from '../design/state-mark.tsx';
import { mayDecide } from '../office/roles.ts';
import { RefusedInWords, useSending } from '../office/sending.tsx';
import { useReading, useWords } from '../reading/reading.tsx';
import { TakeBack } from '../renewals/take-back.tsx';
import { answerOf } from '../server/refused.ts';
import { useVisitor } from '../session/session.ts';
import { mayApplyForAward } from '../session/what-one-may.ts';
import type { PartnerPlace } from '../standing/asking.ts';

const marks = {
  waiting: 'pending',
  granted: 'met',
  refused: 'not-met',
  'taken-back': 'ended',
  undone: 'ended',
} as const;

/** One application: what became of it and why; and what can be taken back of it. */
export function ApplicationMade({
  place,
  application: { id, state, appliedOn, decided, undoableUntil, undone },
}: {
  readonly place: PartnerPlace;
  readonly application: AwardApplication;
}): ReactNode {
  const words = useWords(applicationWords);
  const { language } = useReading();
  const visitor = useVisitor();
  const inWords = (day: string) => dayInWords(dayOf(day), language);
  return (
    <div className="sheet section">
      <p className="line">
        <StateMark state={marks[state]} word={words.states[state]} />
        <span>
          {words.appliedOn(inWords(appliedOn))} {state === 'taken-back' && words.takenBackOwn}
          {decided && (decided.atOnce ? words.atOnce : words.decidedOn(inWords(decided.on)))}{' '}
          {undone && words.undoneOn(inWords(undone.on))}
        </span>
      </p>
      {decided?.reason !== undefined && <p>{words.reason(decided.reason)}</p>}
      {undone && <p>{words.reason(undone.reason)}</p>}
      {state === 'waiting' && mayApplyForAward(visitor, place) && <TakeOwnBack place={place} id={id} />}
      {undoableUntil !== undefined && mayDecide(visitor, place.programme) && (
        <TakeBack
          name={words.undo}
          what={words.undoWhat(inWords(undoableUntil))}
          ask={(body, headers) => answerOf(withdrawGrantedAward({ path: { ...place, id }, body, headers }))}
        />
      )}
    </div>
  );
}

function TakeOwnBack({ place, id }: { readonly place: PartnerPlace; readonly id: string }): ReactNode {
  const words = useWords(applicationWords);
  const office = useWords(officeWords);
  const { isGoing, error, send } = useSending();
  return (
    <div>
      <p className="note">{words.takeBackWhat}</p>
      <RefusedInWords error={error} />
      <Button
        isDisabled={isGoing}
        onPress={() => void send(() => answerOf(takeApplicationBack({ path: { ...place, id } })))}
      >
        {isGoing ? office.sending : words.takeBack}
      </Button>
    </div>
  );
}
