import '../office/office.css';
import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { formWords } from '../../wording/portal/form-words.ts';
import { type PolicyWords, programmeSettingsWords } from '../../wording/portal/programme-settings-words.ts';
import { Button } from '../design/button.tsx';
import { NotDone } from '../design/not-done.tsx';
import { Section } from '../design/page.tsx';
import { useWords } from '../reading/reading.tsx';
import { answers } from '../server/answers.ts';
import { useSending } from '../server/use-sending.ts';

/** One thing that a programme settles: each way with what it means. Whoever may not change it reads how it is. */
export function PolicyForm<Value extends string>({
  policy: { title, ways },
  now,
  mayChange,
  settle,
  beside,
  fields = [],
}: {
  readonly policy: PolicyWords<Value>;
  readonly now: Value;
  readonly mayChange: boolean;
  readonly settle: (value: Value, filled: FormData) => Promise<unknown>;
  /** What is settled together with it. */
  readonly beside?: (failure: unknown) => ReactNode;
  /** Pointers of what stands beside. */
  readonly fields?: readonly string[];
}): ReactNode {
  const words = useWords(programmeSettingsWords);
  const form = useWords(formWords);
  const group = useId();
  const { isGoing, failure, send } = useSending();
  const [isDone, setDone] = useState(false);
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const filled = new FormData(event.currentTarget);
    setDone(false);
    const isSettled = await send([...filled], () => settle(filled.get(group) as Value, filled));
    if (isSettled) await answers.invalidateQueries();
    setDone(isSettled);
  };
  return (
    <Section title={title}>
      <form className="form" onSubmit={(event) => void submit(event)} noValidate>
        <NotDone failure={failure} fields={fields} />
        <fieldset className="choices" disabled={!mayChange}>
          <legend className="out-of-sight">{title}</legend>
          {(Object.keys(ways) as Value[]).map((way) => (
            <label key={way}>
              <input type="radio" name={group} value={way} defaultChecked={way === now} />
              <strong>{ways[way].name}</strong>
              <span className="note">{ways[way].means}</span>
            </label>
          ))}
        </fieldset>
        {beside?.(failure)}
        <p role="status">{isDone && words.saved}</p>
        {mayChange ? (
          <div className="buttons">
            <Button type="submit" isDisabled={isGoing}>
              {isGoing ? form.going : words.save} <span className="out-of-sight">{title}</span>
            </Button>
          </div>
        ) : (
          <p className="note">{words.readOnly}</p>
        )}
      </form>
    </Section>
  );
}
