import { type FormEvent, type ReactNode, useState } from 'react';
import { addParent, correctParent, type ParentListed } from '../../client/index.ts';
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

/** Says to which other partner a partner belongs, or corrects that. */
export function ParentForm({
  place,
  corrects,
}: {
  readonly place: PartnerPlace;
  readonly corrects?: ParentListed;
}): ReactNode {
  const words = useWords(companyWords);
  const form = useWords(formWords);
  const { isGoing, failure, send } = useWriting(place);
  const [isDone, setDone] = useState(false);
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const filled = event.currentTarget;
    const { reason, parent = '', ...days } = textsIn(new FormData(filled), 'parent', 'from', 'to', 'reason');
    const body = { parent, ...days };
    setDone(false);
    const isSaved = await send([corrects?.id, body, reason], (once) => {
      const headers = changeHeaders({ once, reason });
      return answerOf(
        corrects
          ? correctParent({ path: { ...place, id: corrects.id }, body, headers })
          : addParent({ path: { ...place }, body, headers }),
      );
    });
    setDone(isSaved);
    if (isSaved && !corrects) filled.reset();
  };
  return (
    <form
      className={corrects ? 'form' : 'form sheet'}
      onSubmit={(event) => void submit(event)}
      aria-label={corrects ? words.changeOf(corrects.parent) : words.addParent}
      noValidate
    >
      <p role="status">{isDone && words.saved}</p>
      <NotDone failure={failure} fields={['/parent', '/from', '/to']} />
      <Field
        label={words.parent}
        hint={words.parentHint}
        name="parent"
        defaultValue={corrects?.parent}
        maxLength={80}
        wrong={wrongAt(failure, '/parent')}
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
          {isGoing ? form.going : corrects ? form.send : words.addParent}
        </Button>
      </div>
    </form>
  );
}
