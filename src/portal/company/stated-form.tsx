import { type FormEvent, type ReactNode, useState } from 'react';
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

type Saved = Parameters<typeof answerOf>[0];
type Headers = ReturnType<typeof changeHeaders>;

/** States something of a company that is so from one day to another, or corrects that; what it is stands in the fields within. */
export function StatedForm<Name extends string>({
  place,
  corrects,
  add,
  names,
  save,
  children,
}: {
  readonly place: PartnerPlace;
  /** What is corrected, with what it is called; without it something is added. */
  readonly corrects?: { readonly id: string; readonly name: string; readonly from?: string; readonly to?: string };
  /** The word for adding one. */
  readonly add: string;
  /** The names of the fields within. */
  readonly names: readonly Name[];
  readonly save: (texts: { readonly [key in Name | 'from' | 'to']?: string }, headers: Headers) => Saved;
  readonly children: (failure: unknown) => ReactNode;
}): ReactNode {
  const words = useWords(companyWords);
  const form = useWords(formWords);
  const { isGoing, failure, send } = useWriting(place);
  const [isDone, setDone] = useState(false);
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const filled = event.currentTarget;
    const data = new FormData(filled);
    const texts = textsIn<Name | 'from' | 'to'>(data, ...names, 'from', 'to');
    const { reason } = textsIn(data, 'reason');
    setDone(false);
    const isSaved = await send([corrects?.id, texts, reason], (once) =>
      answerOf(save(texts, changeHeaders({ once, reason }))),
    );
    setDone(isSaved);
    if (isSaved && !corrects) filled.reset();
  };
  return (
    <form
      className={corrects ? 'form' : 'form sheet'}
      onSubmit={(event) => void submit(event)}
      aria-label={corrects ? words.changeOf(corrects.name) : add}
      noValidate
    >
      <p role="status">{isDone && words.saved}</p>
      <NotDone failure={failure} fields={[...names, 'from', 'to'].map((name) => `/${name}`)} />
      {children(failure)}
      <Field
        label={words.from}
        isOptional
        hint={words.daysHint}
        name="from"
        type="date"
        defaultValue={corrects?.from}
        wrong={wrongAt(failure, '/from')}
      />
      <Field
        label={words.to}
        isOptional
        name="to"
        type="date"
        defaultValue={corrects?.to}
        wrong={wrongAt(failure, '/to')}
      />
      <Field label={form.reason} isOptional hint={form.reasonHint} name="reason" maxLength={600} />
      <div className="buttons">
        <Button type="submit" isDisabled={isGoing}>
          {isGoing ? form.going : corrects ? form.send : add}
        </Button>
      </div>
    </form>
  );
}
