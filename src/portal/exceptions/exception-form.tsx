import '../office/office.css';
import { type FormEvent, type ReactNode, useState } from 'react';
import { addException, type Catalogue } from '../../client/index.ts';
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
import { GrantAhead } from './effect-on-awards.tsx';
import { alsoWanted, type ExceptionWanted, exceptionIn, kinds, nothingWanted } from './exception-wanted.ts';
import { WaivedChoice } from './waived-choice.tsx';

/** Grants a partner an exception; what each kind means, and what this one does to the awards, is said before. */
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
  const [wanted, setWanted] = useState(() => nothingWanted(today));
  const [isDone, setDone] = useState(false);
  const exception = exceptionIn(wanted);
  const isClauseMissing = wanted.kind === 'waiver' && wanted.waived === 'clause' && wanted.clause === undefined;
  const choose = (chosen: Partial<ExceptionWanted>): void => {
    setDone(false);
    setWanted(alsoWanted(wanted, chosen));
  };
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    if (!exception) return;
    const form = event.currentTarget;
    const value = valuesOf(form);
    const body = { ...exception, by: value('by'), reason: value('reason') };
    setDone(false);
    const isSent = await send(() => answerOf(addException({ path: { ...place }, body })));
    setDone(isSent);
    if (!isSent) return;
    form.reset();
    setWanted(nothingWanted(today));
  };
  return (
    <Section title={words.grant}>
      <form className="form" onSubmit={(event) => void submit(event)}>
        <fieldset className="choices">
          <legend>{words.kind}</legend>
          {kinds.map((one) => (
            <label key={one}>
              <input
                type="radio"
                name="kind"
                value={one}
                checked={wanted.kind === one}
                onChange={() => choose({ kind: one })}
              />
              <strong>{words.kinds[one]}</strong>
              <span className="note">{words.meanings[one]}</span>
            </label>
          ))}
        </fieldset>
        <div className="two-fields">
          <label className="written">
            {words.competency}
            <select
              name="competency"
              required
              value={wanted.competency}
              onChange={({ target }) => choose({ competency: target.value })}
            >
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
            <select name="level" value={wanted.level} onChange={({ target }) => choose({ level: target.value })}>
              <option value="">{words.everyLevel}</option>
              {catalogue.levels.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        </div>
        {wanted.kind === 'waiver' && wanted.competency !== '' && <WaivedChoice {...{ place, wanted, choose }} />}
        <div className="two-fields">
          <Field
            label={words.from}
            name="from"
            type="date"
            value={wanted.from}
            onChange={({ target }) => choose({ from: target.value })}
            required
          />
          <Field
            label={words.to}
            name="to"
            type="date"
            value={wanted.to}
            onChange={({ target }) => choose({ to: target.value })}
            required
          />
        </div>
        <section className="section" aria-label={words.ahead}>
          <h3>{words.ahead}</h3>
          {exception ? (
            <GrantAhead place={place} exception={exception} isPaused={isGoing} />
          ) : (
            <p className="note">{isClauseMissing ? words.clauseFirst : words.aheadFirst}</p>
          )}
        </section>
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
        <Button kind="first" type="submit" isDisabled={isGoing || isClauseMissing}>
          {isGoing ? office.sending : words.grant}
        </Button>
      </form>
    </Section>
  );
}
