import '../office/office.css';
import { type FormEvent, type ReactNode, useState } from 'react';
import { addException, type Catalogue } from '../../client/index.ts';
import { addMonths, day as dayOf } from '../../domain/time/day.ts';
import { exceptionsWords } from '../../wording/portal/exceptions-words.ts';
import { officeWords } from '../../wording/portal/office-words.ts';
import { Button } from '../design/button.tsx';
import { Field } from '../design/field.tsx';
import { Section } from '../design/page.tsx';
import { valuesOf } from '../office/form-values.ts';
import { RefusedInWords, useSending } from '../office/sending.tsx';
import { WrittenText } from '../office/written-text.tsx';
import { useWords } from '../reading/reading.tsx';
import { answerOf } from '../server/refused.ts';
import { useInstallation, useVisitor } from '../session/session.ts';
import type { PartnerPlace } from '../standing/asking.ts';

const kinds = ['extension', 'waiver', 'freeze'] as const;

/** Grants a partner an exception; what each kind does is said before. */
export function ExceptionForm({
  place,
  catalogue,
}: {
  readonly place: PartnerPlace;
  readonly catalogue: Catalogue;
}): ReactNode {
  const words = useWords(exceptionsWords);
  const office = useWords(officeWords);
  const { today } = useInstallation();
  const visitor = useVisitor();
  const { isGoing, error, send } = useSending();
  const [kind, setKind] = useState<(typeof kinds)[number]>('extension');
  const [isDone, setDone] = useState(false);
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const form = event.currentTarget;
    const value = valuesOf(form);
    const level = value('level');
    const body = {
      ...{ kind, competency: value('competency'), ...(level && { level }) },
      ...{ from: value('from'), to: value('to'), by: value('by'), reason: value('reason') },
    };
    setDone(false);
    const isSent = await send(() => answerOf(addException({ path: { ...place }, body })));
    setDone(isSent);
    if (isSent) form.reset();
  };
  return (
    <Section title={words.grant}>
      <form className="form" onSubmit={(event) => void submit(event)}>
        <fieldset className="choices">
          <legend>{words.kind}</legend>
          {kinds.map((one) => (
            <label key={one}>
              <input type="radio" name="kind" value={one} checked={kind === one} onChange={() => setKind(one)} />
              <strong>{words.kinds[one]}</strong>
              <span className="note">{words.meanings[one]}</span>
            </label>
          ))}
        </fieldset>
        <div className="two-fields">
          <label className="written">
            {words.competency}
            <select name="competency" required defaultValue="">
              <option value="" />
              {catalogue.competencies.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <label className="written">
            {words.level}
            <select name="level" defaultValue="">
              <option value="">{words.everyLevel}</option>
              {catalogue.levels.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        </div>
        <div className="two-fields">
          <Field label={words.from} name="from" type="date" defaultValue={today} required />
          <Field label={words.to} name="to" type="date" defaultValue={addMonths(dayOf(today), 3)} required />
        </div>
        <Field
          label={office.by}
          hint={office.byHint}
          name="by"
          defaultValue={visitor?.name ?? ''}
          maxLength={200}
          required
        />
        <WrittenText label={office.reason} hint={office.reasonHint} name="reason" maxLength={2000} required />
        <RefusedInWords error={error} />
        {isDone && <p role="status">{words.granted}</p>}
        <Button kind="first" type="submit" isDisabled={isGoing}>
          {isGoing ? office.sending : words.grant}
        </Button>
      </form>
    </Section>
  );
}
