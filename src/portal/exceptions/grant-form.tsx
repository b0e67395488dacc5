import '../office/office.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import { addGrant } from '../../client/index.ts';
import { exceptionsWords } from '../../wording/portal/exceptions-words.ts';
import { officeWords } from '../../wording/portal/office-words.ts';
import { Button } from '../design/button.tsx';
import { Field } from '../design/field.tsx';
import { Section } from '../design/page.tsx';
import { itemsAsked } from '../membership/asking.ts';
import { ItemFinder } from '../membership/item-finder.tsx';
import { changeHeaders } from '../membership/use-writing.ts';
import { valuesOf } from '../office/form-values.ts';
import { RefusedInWords, useSending } from '../office/sending.tsx';
import { WrittenText } from '../office/written-text.tsx';
import { useReading, useWords } from '../reading/reading.tsx';
import { onceKey } from '../server/once-key.ts';
import { answerOf } from '../server/refused.ts';
import { useInstallation } from '../session/session.ts';
import type { PartnerPlace } from '../standing/asking.ts';

/** Counts credentials for the company itself, as after a merger: each fills a place that nobody of its people fills. */
export function GrantForm({ place }: { readonly place: PartnerPlace }): ReactNode {
  const words = useWords(exceptionsWords);
  const office = useWords(officeWords);
  const { language } = useReading();
  const { today } = useInstallation();
  const { data: items } = useSuspenseQuery(itemsAsked(place.programme, language));
  const { isGoing, error, send } = useSending();
  const [item, setItem] = useState<string>();
  const [isDone, setDone] = useState(false);
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    if (item === undefined) return;
    const form = event.currentTarget;
    const value = valuesOf(form);
    const [to, reason] = [value('to'), value('reason')];
    const body = {
      item,
      count: Number(value('count')),
      from: value('from'),
      origin: value('origin'),
      ...(to && { to }),
    };
    setDone(false);
    const headers = changeHeaders({ once: onceKey(), reason });
    const isSent = await send(() => answerOf(addGrant({ path: { ...place }, body, headers })));
    setDone(isSent);
    if (isSent) form.reset();
  };
  return (
    <Section title={words.addGrant}>
      <form className="form" onSubmit={(event) => void submit(event)}>
        <p className="note">{words.grantWhat}</p>
        <ItemFinder items={items} chosen={item} choose={setItem} wrong={undefined} />
        <Field label={words.count} name="count" type="number" min={1} max={1_000} defaultValue="1" required />
        <div className="two-fields">
          <Field label={words.from} name="from" type="date" defaultValue={today} required />
          <Field label={words.to} isOptional hint={words.noEnd} name="to" type="date" />
        </div>
        <Field label={words.origin} hint={words.originHint} name="origin" maxLength={200} required />
        <WrittenText label={office.reason} hint={office.reasonHint} name="reason" maxLength={2000} required />
        <RefusedInWords error={error} />
        {isDone && <p role="status">{words.counted}</p>}
        <Button kind="first" type="submit" isDisabled={isGoing || item === undefined}>
          {isGoing ? office.sending : words.addGrant}
        </Button>
      </form>
    </Section>
  );
}
