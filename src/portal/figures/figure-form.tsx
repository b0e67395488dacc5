import { type FormEvent, type ReactNode, useState } from 'react';
import { addMeasurement, type Catalogue, correctMeasurement } from '../../client/index.ts';
import { figuresWords } from '../../wording/portal/figures-words.ts';
import { Choice } from '../design/choice.tsx';
import { Field } from '../design/field.tsx';
import { NotDone } from '../design/not-done.tsx';
import type { PartnerPlace } from '../membership/asking.ts';
import { FormEnding } from '../membership/form-ending.tsx';
import { changeHeaders, useWriting } from '../membership/use-writing.ts';
import { useReading, useWords } from '../reading/reading.tsx';
import { textsIn } from '../server/form-texts.ts';
import { answerOf } from '../server/refused.ts';
import { wrongAt } from '../server/wrong-in.ts';
import { useInstallation } from '../session/session.ts';
import type { Figure } from './asking.ts';
import { numberWritten } from './number-written.ts';

type Period = 'month' | 'day' | 'always';

/** Reports a figure for a month or a day, or corrects one: of the corrected one all else stays as it was. */
export function FigureForm({
  place,
  metrics,
  proposed,
  corrects,
  close,
}: {
  readonly place: PartnerPlace;
  readonly metrics: Catalogue['metrics'];
  /** The figure that is most likely reported next. */
  readonly proposed?: string | undefined;
  readonly corrects?: Figure | undefined;
  /** @param isDone whether something was reported */
  readonly close: (isDone: boolean) => void;
}): ReactNode {
  const words = useWords(figuresWords);
  const { language } = useReading();
  const { today } = useInstallation();
  const { isGoing, failure, send } = useWriting(place);
  const before = corrects?.statement;
  const [metric, setMetric] = useState<string>(before?.metric ?? proposed ?? metrics[0]?.id ?? '');
  const [period, setPeriod] = useState<Period>(
    before === undefined || before.month ? 'month' : before.on ? 'day' : 'always',
  );
  const [isNoNumber, setNoNumber] = useState(false);
  const unit = metrics.find(({ id }) => id === metric)?.unit;
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const {
      value: text = '',
      month,
      on,
      reason,
    } = textsIn(new FormData(event.currentTarget), 'value', 'month', 'on', 'reason');
    const value = numberWritten(text, language);
    setNoNumber(value === undefined);
    if (value === undefined) return;
    const { country, location } = before ?? {};
    const body = {
      ...{ metric, value },
      ...(period === 'month' && month !== undefined && { month }),
      ...(period === 'day' && on !== undefined && { on }),
      ...(country !== undefined && { country }),
      ...(location !== undefined && { location }),
    };
    const isDone = await send([corrects?.id, body, reason], (once) => {
      const headers = changeHeaders({ once, reason });
      return answerOf(
        corrects
          ? correctMeasurement({ path: { ...place, id: corrects.id }, body, headers })
          : addMeasurement({ path: { ...place }, body, headers }),
      );
    });
    if (isDone) close(true);
  };
  return (
    <form className="form sheet" onSubmit={(event) => void submit(event)} noValidate>
      <NotDone failure={failure} fields={['/value', '/month', '/on']} />
      <Choice
        label={words.metric}
        options={metrics.map(({ id, name }) => ({ value: id, word: name }))}
        value={metric}
        onChoose={setMetric}
      />
      <Field
        label={words.value}
        hint={unit === undefined ? words.valueAlone : words.valueHint(unit)}
        name="value"
        inputMode="decimal"
        defaultValue={numberIn(before?.value, language)}
        wrong={isNoNumber ? words.notANumber : wrongAt(failure, '/value')}
      />
      <Choice
        label={words.period}
        options={(['month', 'day', 'always'] as const).map((one) => ({ value: one, word: words.periods[one] }))}
        value={period}
        onChoose={(one) => setPeriod(one as Period)}
      />
      {period === 'month' && (
        <Field
          label={words.month}
          name="month"
          type="month"
          max={today.slice(0, 7)}
          defaultValue={before?.month ?? today.slice(0, 7)}
          wrong={wrongAt(failure, '/month')}
        />
      )}
      {period === 'day' && (
        <Field
          label={words.day}
          name="on"
          type="date"
          max={today}
          defaultValue={before?.on ?? today}
          wrong={wrongAt(failure, '/on')}
        />
      )}
      <FormEnding isGoing={isGoing} close={() => close(false)} />
    </form>
  );
}

const numberIn = (value: Figure['statement']['value'] | undefined, language: string): string =>
  typeof value === 'number' ? value.toLocaleString(language, { maximumFractionDigits: 10, useGrouping: false }) : '';
