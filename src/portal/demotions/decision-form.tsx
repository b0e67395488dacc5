import '../office/office.css';
import { type FormEvent, type ReactNode, useState } from 'react';
import { type Demotion, decideDemotion } from '../../client/index.ts';
import { addDays, addMonths, day as dayOf } from '../../domain/time/day.ts';
import { demotionPageWords } from '../../wording/portal/demotion-page-words.ts';
import { officeWords } from '../../wording/portal/office-words.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import { Button } from '../design/button.tsx';
import { Field } from '../design/field.tsx';
import { Section } from '../design/page.tsx';
import { valuesOf } from '../office/form-values.ts';
import { RefusedInWords, useSending } from '../office/sending.tsx';
import { WrittenText } from '../office/written-text.tsx';
import { useReading, useWords } from '../reading/reading.tsx';
import { answerOf } from '../server/refused.ts';
import { useInstallation, useVisitor } from '../session/session.ts';
import type { PartnerPlace } from '../standing/asking.ts';

type Decision = 'demote' | 'keep';

/** Ends an award that has lapsed, or keeps it until a day; what happens then is said before. */
export function DecisionForm({
  place,
  demotion,
  award,
}: {
  readonly place: PartnerPlace;
  readonly demotion: Demotion;
  readonly award: string;
}): ReactNode {
  const words = useWords(demotionPageWords);
  const office = useWords(officeWords);
  const { language } = useReading();
  const { today } = useInstallation();
  const visitor = useVisitor();
  const { isGoing, error, send } = useSending();
  const [decision, setDecision] = useState<Decision>('keep');
  const [until, setUntil] = useState<string>(addMonths(dayOf(today), 3));
  const lastHeld = dayInWords(addDays(dayOf(demotion.since), -1), language);
  const whatHappens: Readonly<Record<Decision, string>> = {
    keep: words.ifKept(award, until === '' ? '…' : dayInWords(dayOf(until), language)),
    demote: words.ifDemoted(award, lastHeld),
  };
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const value = valuesOf(event.currentTarget);
    const reason = value('reason');
    const body = decision === 'keep' ? { decision, until, by: value('by'), reason } : { decision, reason };
    void send(() => answerOf(decideDemotion({ path: { ...place, id: demotion.id }, body })));
  };
  return (
    <Section title={words.decide}>
      <form className="form" onSubmit={submit}>
        <fieldset className="choices">
          <legend>{words.question}</legend>
          {(['keep', 'demote'] as const).map((one) => (
            <label key={one}>
              <input type="radio" name="decision" checked={decision === one} onChange={() => setDecision(one)} />
              <strong>{words.choices[one]}</strong>
              <span className="note">{whatHappens[one]}</span>
            </label>
          ))}
        </fieldset>
        {decision === 'keep' && (
          <div className="two-fields">
            <Field
              label={words.until}
              type="date"
              min={today}
              value={until}
              onChange={({ target }) => setUntil(target.value)}
              required
            />
            <Field
              label={office.by}
              hint={office.byHint}
              name="by"
              defaultValue={visitor?.name ?? ''}
              maxLength={200}
              required
            />
          </div>
        )}
        <WrittenText label={office.reason} hint={office.reasonHint} name="reason" maxLength={2000} required />
        <RefusedInWords error={error} />
        <Button kind="first" type="submit" isDisabled={isGoing}>
          {isGoing ? office.sending : words.does[decision]}
        </Button>
      </form>
    </Section>
  );
}
