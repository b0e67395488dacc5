import '../office/office.css';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import { type Catalogue, type ExtensionWantedInput, grantExtension } from '../../client/index.ts';
import { addMonths, day as dayOf } from '../../domain/time/day.ts';
import { countryInWords } from '../../wording/country-in-words.ts';
import { extensionsWords } from '../../wording/portal/extensions-words.ts';
import { officeWords } from '../../wording/portal/office-words.ts';
import { Button } from '../design/button.tsx';
import { Field } from '../design/field.tsx';
import { Several } from '../design/several.tsx';
import { changeHeaders } from '../membership/use-writing.ts';
import { valuesOf } from '../office/form-values.ts';
import { RefusedInWords, useSending } from '../office/sending.tsx';
import { WrittenText } from '../office/written-text.tsx';
import { useReading, useWords } from '../reading/reading.tsx';
import { onceKey } from '../server/once-key.ts';
import { answerOf } from '../server/refused.ts';
import { useInstallation, useVisitor } from '../session/session.ts';
import { extensionForeseen } from './asking.ts';
import { AwardsReached } from './awards-reached.tsx';

const effects = ['keeps', 'moves'] as const;

/** Grants more time to whole countries: first it is seen which awards that reaches, then it is granted. */
export function ExtensionForm({
  programme,
  catalogue,
  countries,
}: {
  readonly programme: string;
  readonly catalogue: Catalogue;
  readonly countries: readonly string[];
}): ReactNode {
  const words = useWords(extensionsWords);
  const office = useWords(officeWords);
  const { language } = useReading();
  const { today } = useInstallation();
  const visitor = useVisitor();
  const { isGoing, error, send } = useSending();
  const [effect, setEffect] = useState<(typeof effects)[number]>('keeps');
  const [wanted, setWanted] = useState<ExtensionWantedInput>();
  const [isDone, setDone] = useState(false);
  const ahead = useQuery(extensionForeseen(programme, wanted));
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const value = valuesOf(event.currentTarget);
    const asked = wantedIn(event.currentTarget);
    setDone(false);
    // What was changed since it was foreseen is foreseen again before it is granted.
    if (JSON.stringify(asked) !== JSON.stringify(wanted)) return setWanted(asked);
    const body = { ...asked, by: value('by'), reason: value('reason') };
    const headers = changeHeaders({ once: onceKey() });
    const isSent = await send(() => answerOf(grantExtension({ path: { programme }, body, headers })));
    setDone(isSent);
    if (isSent) setWanted(undefined);
  };
  return (
    <form className="form" onSubmit={(event) => void submit(event)} onChange={() => setWanted(undefined)}>
      <Several
        label={words.countries}
        hint={words.countriesHint}
        name="countries"
        options={countries.map((one) => ({ value: one, word: countryInWords(one, language) }))}
      />
      <Several
        label={words.competencies}
        hint={words.competenciesHint}
        name="competencies"
        options={catalogue.competencies.map(({ id, name }) => ({ value: id, word: name }))}
      />
      <Several
        label={words.levels}
        hint={words.competenciesHint}
        name="levels"
        options={catalogue.levels.map(({ id, name }) => ({ value: id, word: name }))}
      />
      <div className="two-fields">
        <Field label={words.from} name="from" type="date" defaultValue={today} required />
        <Field label={words.to} name="to" type="date" defaultValue={addMonths(dayOf(today), 3)} required />
      </div>
      <fieldset className="choices">
        <legend>{words.does}</legend>
        {effects.map((one) => (
          <label key={one}>
            <input type="radio" name="effect" value={one} checked={effect === one} onChange={() => setEffect(one)} />
            <strong>{words[one]}</strong>
            <span className="note">{words[`${one}Means`]}</span>
          </label>
        ))}
      </fieldset>
      {effect === 'moves' && (
        <Field label={words.months} name="months" type="number" min={1} max={24} defaultValue={3} required />
      )}
      <Field
        label={office.by}
        hint={office.byHint}
        name="by"
        defaultValue={visitor?.name ?? ''}
        maxLength={200}
        required
      />
      <WrittenText label={office.reason} hint={office.reasonHint} name="reason" maxLength={2000} required />
      <div role="status">
        {wanted && ahead.data && <AwardsReached {...{ foreseen: ahead.data, programme, catalogue }} />}
        {isDone && <p>{words.granted}</p>}
      </div>
      <RefusedInWords error={wanted && (ahead.error ?? undefined)} />
      <RefusedInWords error={error} />
      <p className="note">{words.undoable}</p>
      <Button kind="first" type="submit" isDisabled={isGoing || (wanted !== undefined && !ahead.data)}>
        {isGoing ? office.sending : wanted ? words.grant : words.foresee}
      </Button>
    </form>
  );
}

/** What a form says, without who decided and why. */
function wantedIn(form: HTMLFormElement): ExtensionWantedInput {
  const value = valuesOf(form);
  const data = new FormData(form);
  const several = (name: string) => data.getAll(name).map(String);
  const [competencies, levels] = [several('competencies'), several('levels')];
  return {
    countries: several('countries'),
    ...(competencies.length > 0 && { competencies }),
    ...(levels.length > 0 && { levels }),
    ...{ from: value('from'), to: value('to') },
    ...(value('effect') === 'moves' && { moves: { months: Number(value('months')) } }),
  };
}
