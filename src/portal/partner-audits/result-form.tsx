import { type FormEvent, type ReactNode, useState } from 'react';
import { type PartnerAudit, type PartnerAuditResultInput, recordPartnerAudit } from '../../client/index.ts';
import { formWords } from '../../wording/portal/form-words.ts';
import { partnerAuditsWords } from '../../wording/portal/partner-audits-words.ts';
import { Button } from '../design/button.tsx';
import { Choice } from '../design/choice.tsx';
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
import { FindingFields, findingFieldsOf } from './finding-fields.tsx';

/** Records that an audit was held, and what it found: nothing, and it is passed. */
export function ResultForm({
  place,
  audit: { id, appliedOn, scheduled, checklists },
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
  // Each has a key of its own: what is removed takes its own words with it.
  const [findings, setFindings] = useState<readonly number[]>([]);
  const add = () => setFindings([...findings, (findings.at(-1) ?? 0) + 1]);
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const body = resultIn(new FormData(event.currentTarget), findings);
    const isDone = await send(body, (once) =>
      answerOf(recordPartnerAudit({ path: { ...place, id }, body, headers: { 'Idempotency-Key': once } })),
    );
    if (isDone) await auditsChanged();
  };
  const fields = ['/on', '/version', ...findings.flatMap((_, index) => findingFieldsOf(index))];
  const heldOn = scheduled && scheduled.on < today ? scheduled.on : today;
  return (
    <form className="form" onSubmit={(event) => void submit(event)} noValidate aria-label={`${words.record}: ${award}`}>
      <h3>{words.record}</h3>
      <p>{words.recordLead}</p>
      <NotDone failure={failure} fields={fields} />
      <Field
        label={words.heldOn}
        name="on"
        type="date"
        min={appliedOn}
        max={today}
        defaultValue={heldOn}
        wrong={wrongAt(failure, '/on')}
      />
      {checklists.length > 1 && (
        <Choice
          label={words.version}
          hint={words.versionHint}
          name="version"
          options={checklists.map((one) => ({ value: one, word: one }))}
          wrong={wrongAt(failure, '/version')}
        />
      )}
      {findings.map((key, index) => (
        <FindingFields
          key={key}
          {...{ name: String(key), index, failure }}
          remove={() => setFindings(findings.filter((one) => one !== key))}
        />
      ))}
      <div className="buttons">
        <Button kind="quiet" onPress={add}>
          {words.addFinding}
        </Button>
        <Button kind="first" type="submit" isDisabled={isGoing}>
          {isGoing ? form.going : findings.length === 0 ? words.recordPass : words.recordFindings(findings.length)}
        </Button>
      </div>
    </form>
  );
}

function resultIn(filled: FormData, findings: readonly number[]): PartnerAuditResultInput {
  const { on = '', version } = textsIn(filled, 'on', 'version');
  const text = (name: string): string => String(filled.get(name) ?? '').trim();
  return {
    on,
    ...(version !== undefined && { version }),
    findings: findings.map((key) => ({
      control: text(`control-${key}`),
      finding: text(`finding-${key}`),
      toDo: text(`toDo-${key}`),
    })),
  };
}
