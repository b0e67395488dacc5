import '../design/sentences.css';
import '../office/office.css';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import { decideRenewal, type RenewalAsked, type RenewalEndForeseen } from '../../client/index.ts';
import { addDays, addMonths, day as dayOf, readDay } from '../../domain/time/day.ts';
import { officeWords } from '../../wording/portal/office-words.ts';
import { unpaidWords } from '../../wording/portal/unpaid-words.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import { Button } from '../design/button.tsx';
import { Field } from '../design/field.tsx';
import { changeHeaders } from '../membership/use-writing.ts';
import { valuesOf } from '../office/form-values.ts';
import { RefusedInWords, useSending } from '../office/sending.tsx';
import { WrittenText } from '../office/written-text.tsx';
import { useReading, useWords } from '../reading/reading.tsx';
import { onceKey } from '../server/once-key.ts';
import { answerOf } from '../server/refused.ts';
import { useInstallation } from '../session/session.ts';
import type { PartnerPlace } from '../standing/asking.ts';
import { renewalEndForeseen } from './asking.ts';

type Decision = 'more-time' | 'end';

/** Gives a renewal that is not paid more time, or ends it; what ends with it is said before. */
export function UnpaidForm({
  place,
  renewal: { id, state, payUntil },
}: {
  readonly place: PartnerPlace;
  readonly renewal: Pick<RenewalAsked, 'id' | 'state' | 'payUntil'>;
}): ReactNode {
  const words = useWords(unpaidWords);
  const office = useWords(officeWords);
  const { language } = useReading();
  const { today } = useInstallation();
  const { isGoing, error, send } = useSending();
  const [decision, setDecision] = useState<Decision>('more-time');
  const next = addDays(dayOf(payUntil), 1);
  const earliest = { 'more-time': next < today ? today : next, end: payUntil };
  const [until, setUntil] = useState<Readonly<Record<Decision, string>>>({
    'more-time': addMonths(dayOf(earliest['more-time']), 1),
    end: payUntil,
  });
  const isOverdue = state === 'overdue';
  const title = isOverdue ? words.title : words.titleAhead;
  const chosen = until[decision];
  const asked = renewalEndForeseen(place, { id, until: until.end }, language);
  // Once it is decided there is nothing to foresee any more.
  const ahead = useQuery({ ...asked, enabled: decision === 'end' && readDay(until.end) !== undefined && !isGoing });
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const reason = valuesOf(event.currentTarget)('reason');
    const headers = changeHeaders({ once: onceKey() });
    const body = { decision, until: chosen, reason };
    void send(() => answerOf(decideRenewal({ path: { ...place, id }, body, headers })));
  };
  return (
    <details open={isOverdue}>
      <summary>{title}</summary>
      <form className="form" onSubmit={submit} aria-label={title}>
        <fieldset className="choices">
          <legend>{words.question}</legend>
          {(['more-time', 'end'] as const).map((one) => (
            <label key={one}>
              <input
                type="radio"
                name="decision"
                checked={decision === one}
                disabled={one === 'end' && !isOverdue}
                onChange={() => setDecision(one)}
              />
              <strong>{words.choices[one]}</strong>
              <span className="note">
                {one === 'end' && !isOverdue
                  ? words.notYet(dayInWords(dayOf(payUntil), language))
                  : words.meanings[one]}
              </span>
            </label>
          ))}
        </fieldset>
        <Field
          label={words.until[decision]}
          hint={words.untilHint(dayInWords(dayOf(earliest[decision]), language))}
          type="date"
          min={earliest[decision]}
          value={chosen}
          onChange={({ target }) => setUntil({ ...until, [decision]: target.value })}
          required
        />
        <div role="status">{decision === 'end' && ahead.data && <Foreseen foreseen={ahead.data} />}</div>
        <RefusedInWords error={(decision === 'end' && ahead.error) || undefined} />
        <WrittenText label={office.reason} hint={office.reasonHint} name="reason" maxLength={2000} required />
        <p className="note">{words.undoable}</p>
        <RefusedInWords error={error} />
        <Button kind="first" type="submit" isDisabled={isGoing || (decision === 'end' && !ahead.data)}>
          {isGoing ? office.sending : words.decide[decision]}
        </Button>
      </form>
    </details>
  );
}

function Foreseen({
  foreseen: { awards, invoice, benefitsAtRisk },
}: {
  readonly foreseen: RenewalEndForeseen;
}): ReactNode {
  const words = useWords(unpaidWords);
  const { language } = useReading();
  return (
    <ul className="sentences">
      {awards.length === 0 && <li>{words.nothingEnds}</li>}
      {awards.map(({ name, ends }) => (
        <li key={name}>{words.ends(name, dayInWords(dayOf(ends), language))}</li>
      ))}
      {benefitsAtRisk && benefitsAtRisk.losses.length > 0 && <li>{benefitsAtRisk.text}</li>}
      {invoice !== undefined && <li>{words.credited(String(invoice))}</li>}
      <li>{words.late}</li>
    </ul>
  );
}
