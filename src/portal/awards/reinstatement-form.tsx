import '../office/office.css';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import { reinstateAward } from '../../client/index.ts';
import { readDay } from '../../domain/time/day.ts';
import { officeWords } from '../../wording/portal/office-words.ts';
import { reinstatementWords } from '../../wording/portal/reinstatement-words.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import { Button } from '../design/button.tsx';
import { Field } from '../design/field.tsx';
import { Section } from '../design/page.tsx';
import { changeHeaders } from '../membership/use-writing.ts';
import { valuesOf } from '../office/form-values.ts';
import { RefusedInWords, useSending } from '../office/sending.tsx';
import { WrittenText } from '../office/written-text.tsx';
import { useReading, useWords } from '../reading/reading.tsx';
import { onceKey } from '../server/once-key.ts';
import { answerOf } from '../server/refused.ts';
import { type AwardPlace, reinstatementForeseen } from './asking.ts';

const choices = ['kept', 'new'] as const;

/** Lets an award that was lost be held again; how it would be held is said before. */
export function ReinstatementForm({
  place: { competency, level, ...place },
  award,
  lost,
}: {
  readonly place: AwardPlace;
  readonly award: string;
  /** The first day on which it was not held. */
  readonly lost: string;
}): ReactNode {
  const words = useWords(reinstatementWords);
  const office = useWords(officeWords);
  const { language } = useReading();
  const { isGoing, error, send } = useSending();
  const [from, setFrom] = useState(lost);
  const [anniversary, setAnniversary] = useState<(typeof choices)[number]>('kept');
  const inWords = (day: string) => {
    const read = readDay(day);
    return read ? dayInWords(read, language) : '…';
  };
  const asked = reinstatementForeseen({ ...place, competency, level }, { from, anniversary });
  // Once it is decided there is nothing to foresee any more.
  const ahead = useQuery({ ...asked, enabled: from !== '' && !isGoing });
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const reason = valuesOf(event.currentTarget)('reason');
    const body = { competency, level, from, anniversary, reason };
    const headers = changeHeaders({ once: onceKey() });
    void send(() => answerOf(reinstateAward({ path: place, body, headers })));
  };
  const next = ahead.data?.anniversary;
  return (
    <Section title={words.title}>
      <form className="form" onSubmit={submit}>
        <p>{words.lead}</p>
        <Field
          label={words.from}
          hint={words.fromHint(inWords(lost))}
          type="date"
          min={lost}
          value={from}
          onChange={({ target }) => setFrom(target.value)}
          required
        />
        <fieldset className="choices">
          <legend>{words.anniversary}</legend>
          {choices.map((one) => (
            <label key={one}>
              <input
                type="radio"
                name="anniversary"
                checked={anniversary === one}
                onChange={() => setAnniversary(one)}
              />
              <strong>{words.choices[one]}</strong>
              <span className="note">{words.meanings[one]}</span>
            </label>
          ))}
        </fieldset>
        <div role="status">
          {ahead.data && (
            <p>
              {words.foreseen(award, inWords(from), next && inWords(next))}{' '}
              {ahead.data.endsLapsed && words.endsLapsed(inWords(ahead.data.lostFrom))}
            </p>
          )}
        </div>
        <RefusedInWords error={ahead.error ?? undefined} />
        <WrittenText label={office.reason} hint={office.reasonHint} name="reason" maxLength={2000} required />
        <p className="note">{words.undoable}</p>
        <RefusedInWords error={error} />
        <Button kind="first" type="submit" isDisabled={isGoing || !ahead.data}>
          {isGoing ? office.sending : words.reinstate}
        </Button>
      </form>
    </Section>
  );
}
