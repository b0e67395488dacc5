import { useSuspenseQuery } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import { endPerson, type PersonListed } from '../../client/index.ts';
import { day as dayOf, readDay } from '../../domain/time/day.ts';
import { formWords } from '../../wording/portal/form-words.ts';
import { personWords } from '../../wording/portal/person-words.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import { Button } from '../design/button.tsx';
import { Field } from '../design/field.tsx';
import { NotDone } from '../design/not-done.tsx';
import { Section } from '../design/page.tsx';
import { useOpening } from '../design/use-opening.ts';
import { useReading, useWords } from '../reading/reading.tsx';
import { textsIn } from '../server/form-texts.ts';
import { answerOf } from '../server/refused.ts';
import { wrongAt } from '../server/wrong-in.ts';
import { useInstallation } from '../session/session.ts';
import { affiliationsAsked, type PartnerPlace } from './asking.ts';
import { lastDayIn } from './last-day-in.ts';
import { LeavingAhead } from './leaving-ahead.tsx';
import { changeHeaders, useWriting } from './use-writing.ts';

/** Says that somebody leaves on a day, and before that what it does to the awards. */
export function LeavingForm({
  place,
  person: { person },
}: {
  readonly place: PartnerPlace;
  readonly person: PersonListed;
}): ReactNode {
  const words = useWords(personWords);
  const form = useWords(formWords);
  const { language } = useReading();
  const { today } = useInstallation();
  const { data } = useSuspenseQuery(affiliationsAsked(place, person));
  const { isGoing, failure, send } = useWriting(place);
  const [isOpen, setOpen] = useState(false);
  const [isDone, setDone] = useState(false);
  const [day, setDay] = useState<string>(today);
  const { opened, opener } = useOpening(isOpen);
  const lastDay = lastDayIn(data.statements);
  const leave = lastDay === undefined ? words.leave : words.leaveEarlier;
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const { reason, last = '' } = textsIn(new FormData(event.currentTarget), 'last', 'reason');
    const { etag } = data;
    const hasEnded = await send([last, reason, etag], (once) =>
      answerOf(
        endPerson({ path: { ...place, person }, body: { last }, headers: changeHeaders({ once, etag, reason }) }),
      ),
    );
    setDone(hasEnded);
    if (hasEnded) setOpen(false);
  };
  return (
    <Section title={words.leaving}>
      <p role="status">{isDone && words.left}</p>
      {lastDay !== undefined && (
        <p>{(lastDay < today ? words.leftOn : words.leavesOn)(dayInWords(dayOf(lastDay), language))}</p>
      )}
      {lastDay !== undefined && lastDay < today ? null : isOpen ? (
        <div ref={opened}>
          <form className="form sheet" onSubmit={(event) => void submit(event)} noValidate>
            <NotDone failure={failure} fields={['/last']} />
            <p>{words.leavingWhat}</p>
            <Field
              label={words.lastDay}
              name="last"
              type="date"
              value={day}
              onChange={({ target }) => setDay(target.value)}
              wrong={wrongAt(failure, '/last')}
            />
            {readDay(day) !== undefined && <LeavingAhead place={place} person={person} last={day} />}
            <Field label={form.reason} isOptional hint={form.reasonHint} name="reason" maxLength={2000} />
            <div className="buttons">
              <Button kind="first" type="submit" isDisabled={isGoing}>
                {isGoing ? form.going : leave}
              </Button>
              <Button kind="quiet" onPress={() => setOpen(false)}>
                {form.cancel}
              </Button>
            </div>
          </form>
        </div>
      ) : (
        <p>
          <span ref={opener}>
            <Button onPress={() => setOpen(true)}>{leave}</Button>
          </span>
        </p>
      )}
    </Section>
  );
}
