import '../office/office.css';
import { type FormEvent, type ReactNode, useState } from 'react';
import { type AwardApplication, decideApplication } from '../../client/index.ts';
import { applicationWords } from '../../wording/portal/application-words.ts';
import { officeWords } from '../../wording/portal/office-words.ts';
import { Button } from '../design/button.tsx';
import { Section } from '../design/page.tsx';
import { changeHeaders } from '../membership/use-writing.ts';
import { valuesOf } from '../office/form-values.ts';
import { RefusedInWords, useSending } from '../office/sending.tsx';
import { WrittenText } from '../office/written-text.tsx';
import { useWords } from '../reading/reading.tsx';
import { onceKey } from '../server/once-key.ts';
import { answerOf } from '../server/refused.ts';
import type { PartnerPlace } from '../standing/asking.ts';

type Decision = 'granted' | 'refused';

/** The office grants or refuses what a partner has applied for; what happens then is said before. */
export function ApplicationDecision({
  place,
  application: { id },
  name,
}: {
  readonly place: PartnerPlace;
  readonly application: AwardApplication;
  readonly name: string;
}): ReactNode {
  const words = useWords(applicationWords);
  const office = useWords(officeWords);
  const { isGoing, error, send } = useSending();
  const [decision, setDecision] = useState<Decision>('granted');
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const reason = valuesOf(event.currentTarget)('reason');
    const body = decision === 'refused' ? { decision, reason } : { decision, ...(reason.trim() !== '' && { reason }) };
    const headers = changeHeaders({ once: onceKey() });
    void send(() => answerOf(decideApplication({ path: { ...place, id }, body, headers })));
  };
  return (
    <Section title={words.decide}>
      <form className="form" onSubmit={submit}>
        <fieldset className="choices">
          <legend>{words.question(name)}</legend>
          {(['granted', 'refused'] as const).map((one) => (
            <label key={one}>
              <input type="radio" name="decision" checked={decision === one} onChange={() => setDecision(one)} />
              <strong>{words.choices[one]}</strong>
              <span className="note">{words.meanings[one]}</span>
            </label>
          ))}
        </fieldset>
        <WrittenText
          label={decision === 'refused' ? office.reason : words.reasonIfAny}
          hint={office.reasonHint}
          name="reason"
          maxLength={2000}
          required={decision === 'refused'}
        />
        <RefusedInWords error={error} />
        <Button kind="first" type="submit" isDisabled={isGoing}>
          {isGoing ? office.sending : words.decides[decision]}
        </Button>
      </form>
    </Section>
  );
}
