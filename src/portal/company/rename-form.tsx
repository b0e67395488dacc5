import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, type ReactNode, useState } from 'react';
import { renamePartner } from '../../client/index.ts';
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

/** Changes what a company is called; for the office also the code that stands in its addresses. */
export function RenameForm({
  place,
  name,
  mayChangeCode,
}: {
  readonly place: PartnerPlace;
  readonly name: string;
  readonly mayChangeCode: boolean;
}): ReactNode {
  const words = useWords(companyWords);
  const form = useWords(formWords);
  const { isGoing, failure, send } = useWriting(place);
  const [isSaved, setSaved] = useState(false);
  const navigate = useNavigate();
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const { name = '', code, reason } = textsIn(new FormData(event.currentTarget), 'name', 'code', 'reason');
    const body = { name, ...(code !== undefined && { code }) };
    setSaved(false);
    const isDone = await send([body, reason], (once) =>
      answerOf(renamePartner({ path: place, body, headers: changeHeaders({ once, reason }) })),
    );
    setSaved(isDone);
    if (isDone && code !== undefined && code !== place.partner)
      await navigate({
        to: '/programmes/$programme/partners/$partner/company',
        params: { ...place, partner: code },
        replace: true,
      });
  };
  return (
    <form className="form sheet" onSubmit={(event) => void submit(event)} aria-label={words.rename} noValidate>
      <p role="status">{isSaved && words.saved}</p>
      <NotDone failure={failure} fields={['/name', '/code']} />
      <Field
        label={words.companyName}
        hint={words.companyNameHint}
        name="name"
        defaultValue={name}
        maxLength={200}
        autoComplete="organization"
        wrong={wrongAt(failure, '/name')}
      />
      {mayChangeCode && (
        <Field
          label={words.code}
          hint={words.companyCodeHint}
          name="code"
          defaultValue={place.partner}
          maxLength={80}
          wrong={wrongAt(failure, '/code')}
        />
      )}
      <Field label={form.reason} isOptional hint={form.reasonHint} name="reason" maxLength={600} />
      <Button kind="first" type="submit" isDisabled={isGoing}>
        {isGoing ? form.going : words.rename}
      </Button>
    </form>
  );
}
