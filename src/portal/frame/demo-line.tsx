import { type FormEvent, type ReactNode, useState } from 'react';
import { moveDemo } from '../../client/index.ts';
import { addDays, addMonths, day as dayOf } from '../../domain/time/day.ts';
import { demoWords } from '../../wording/portal/demo-words.ts';
import { frameWords } from '../../wording/portal/frame-words.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import { valuesOf } from '../office/form-values.ts';
import { mayMoveDemo } from '../office/roles.ts';
import { RefusedInWords, useSending } from '../office/sending.tsx';
import { useReading, useWords } from '../reading/reading.tsx';
import { answerOf } from '../server/refused.ts';
import { useInstallation, useVisitor } from '../session/session.ts';

/** On which day a demo stands, and the way to a later one. */
export function DemoLine(): ReactNode {
  const words = useWords(frameWords);
  const { language } = useReading();
  const { demo, today } = useInstallation();
  const visitor = useVisitor();
  return demo ? (
    <aside className="demo-line">
      <p>{words.demo(dayInWords(dayOf(today), language))}</p>
      {mayMoveDemo(visitor) && <MoveDemo key={today} today={today} />}
    </aside>
  ) : (
    <div />
  );
}

/** Moves the day for everybody who looks at the demo. What was read before is read again, on the new day. */
function MoveDemo({ today }: { readonly today: string }): ReactNode {
  const words = useWords(demoWords);
  const { isGoing, error, send } = useSending();
  const [isOpen, setOpen] = useState(false);
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const to = valuesOf(event.currentTarget)('to');
    void send(() => answerOf(moveDemo({ body: { to } })));
  };
  if (!isOpen)
    return (
      <form>
        <button type="button" onClick={() => setOpen(true)}>
          {words.open}
        </button>
      </form>
    );
  return (
    <form onSubmit={submit}>
      <label>
        {words.to}{' '}
        <input
          type="date"
          name="to"
          min={addDays(dayOf(today), 1)}
          max={addMonths(dayOf(today), 12)}
          defaultValue={addMonths(dayOf(today), 1)}
          required
        />
      </label>
      <button type="submit" disabled={isGoing}>
        {isGoing ? words.moving : words.move}
      </button>
      <span>{words.what}</span>
      <RefusedInWords error={error} />
    </form>
  );
}
