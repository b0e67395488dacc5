import { type FormEvent, type ReactNode, useState } from 'react';
import { type PartnerAudit, schedulePartnerAudit } from '../../client/index.ts';
import { formWords } from '../../wording/portal/form-words.ts';
import { partnerAuditsWords } from '../../wording/portal/partner-audits-words.ts';
import { Button } from '../design/button.tsx';
import { Field } from '../design/field.tsx';
import { NotDone } from '../design/not-done.tsx';
import { useWords } from '../reading/reading.tsx';
import { textsIn } from '../server/form-texts.ts';
import { answerOf } from '../server/refused.ts';
import { useSending } from '../server/use-sending.ts';
import { wrongAt } from '../server/wrong-in.ts';
import { useInstallation } from '../session/session.ts';
import type { PartnerPlace } from '../standing/asking.ts';
import { auditsChanged } from './asking.ts';

/** Says when an audit is and which firm comes; or another day, behind a button. */
export function ScheduleForm({
  place,
  audit: { id, appliedOn, scheduled },
  award,
}: {
  readonly place: PartnerPlace;
  readonly audit: PartnerAudit;
  readonly award: string;
}): ReactNode {
  const words = useWords(partnerAuditsWords);
  const form = useWords(formWords);
  const { today } = useInstallation();
  const { isGoing, failure, send } = useSending();
  const [isAsked, setAsked] = useState(scheduled === undefined);
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const { on = '', auditor = '' } = textsIn(new FormData(event.currentTarget), 'on', 'auditor');
    const body = { on, auditor };
    if (!(await send(body, () => answerOf(schedulePartnerAudit({ path: { ...place, id }, body }))))) return;
    setAsked(false);
    await auditsChanged();
  };
  const title = scheduled === undefined ? words.schedule : words.reschedule;
  if (!isAsked)
    return (
      <div className="buttons">
        <Button kind="quiet" onPress={() => setAsked(true)}>
          {title} <span className="out-of-sight">{award}</span>
        </Button>
      </div>
    );
  return (
    <form className="form" onSubmit={(event) => void submit(event)} noValidate aria-label={`${title}: ${award}`}>
      <h3>{title}</h3>
      <NotDone failure={failure} fields={['/on', '/auditor']} />
      <Field
        label={words.day}
        name="on"
        type="date"
        min={appliedOn}
        defaultValue={scheduled?.on ?? today}
        wrong={wrongAt(failure, '/on')}
      />
      <Field
        label={words.auditor}
        hint={words.auditorHint}
        name="auditor"
        maxLength={200}
        autoComplete="off"
        defaultValue={scheduled?.auditor}
        wrong={wrongAt(failure, '/auditor')}
      />
      <Button kind="first" type="submit" isDisabled={isGoing}>
        {isGoing ? form.going : words.scheduleButton}
      </Button>
    </form>
  );
}
