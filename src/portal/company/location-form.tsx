import { type FormEvent, type ReactNode, useState } from 'react';
import { addLocation, correctLocation, type LocationListed } from '../../client/index.ts';
import { companyWords } from '../../wording/portal/company-words.ts';
import { formWords } from '../../wording/portal/form-words.ts';
import { Button } from '../design/button.tsx';
import { Field } from '../design/field.tsx';
import { NotDone } from '../design/not-done.tsx';
import { changeHeaders, useWriting } from '../membership/use-writing.ts';
import { useWords } from '../reading/reading.tsx';
import { textsIn } from '../server/form-texts.ts';
import { answerOf } from '../server/refused.ts';
import { wrongAt } from '../server/wrong-in.ts';
import type { PartnerPlace } from '../standing/asking.ts';
import { countryWritten } from './country-written.ts';

/** Adds a location of a partner, or corrects one. */
export function LocationForm({
  place,
  corrects,
}: {
  readonly place: PartnerPlace;
  readonly corrects?: LocationListed;
}): ReactNode {
  const words = useWords(companyWords);
  const form = useWords(formWords);
  const { isGoing, failure, send } = useWriting(place);
  const [isDone, setDone] = useState(false);
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const filled = event.currentTarget;
    const texts = textsIn(new FormData(filled), 'code', 'name', 'country', 'from', 'to', 'reason');
    const { reason, country, code = '', name = '', ...days } = texts;
    const body = { code, name, ...days, ...(country !== undefined && { country: countryWritten(country) }) };
    setDone(false);
    const isSaved = await send([corrects?.id, body, reason], (once) => {
      const headers = changeHeaders({ once, reason });
      return answerOf(
        corrects
          ? correctLocation({ path: { ...place, id: corrects.id }, body, headers })
          : addLocation({ path: { ...place }, body, headers }),
      );
    });
    setDone(isSaved);
    if (isSaved && !corrects) filled.reset();
  };
  return (
    <form
      className={corrects ? 'form' : 'form sheet'}
      onSubmit={(event) => void submit(event)}
      aria-label={corrects ? words.changeOf(corrects.name) : words.addLocation}
      noValidate
    >
      <p role="status">{isDone && words.saved}</p>
      <NotDone failure={failure} fields={['/name', '/code', '/country', '/from', '/to']} />
      <Field
        label={words.location}
        name="name"
        defaultValue={corrects?.name}
        maxLength={200}
        wrong={wrongAt(failure, '/name')}
      />
      <Field
        label={words.code}
        hint={words.codeHint}
        name="code"
        defaultValue={corrects?.code}
        maxLength={80}
        wrong={wrongAt(failure, '/code')}
      />
      <Field
        label={words.country}
        hint={words.countryHint}
        name="country"
        defaultValue={corrects?.country}
        maxLength={80}
        wrong={wrongAt(failure, '/country')}
      />
      <Field
        label={words.from}
        hint={words.daysHint}
        name="from"
        type="date"
        defaultValue={corrects?.from}
        wrong={wrongAt(failure, '/from')}
      />
      <Field label={words.to} name="to" type="date" defaultValue={corrects?.to} wrong={wrongAt(failure, '/to')} />
      <Field label={form.reason} hint={form.reasonHint} name="reason" maxLength={600} />
      <div className="buttons">
        <Button type="submit" isDisabled={isGoing}>
          {isGoing ? form.going : corrects ? form.send : words.addLocation}
        </Button>
      </div>
    </form>
  );
}
