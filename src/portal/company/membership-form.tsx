import { type FormEvent, type ReactNode, useState } from 'react';
import { addMembership, type PartnerListed } from '../../client/index.ts';
import { formWords } from '../../wording/portal/form-words.ts';
import { membershipWords } from '../../wording/portal/membership-words.ts';
import { Button } from '../design/button.tsx';
import { Field } from '../design/field.tsx';
import { NotDone } from '../design/not-done.tsx';
import { changeHeaders, useWriting } from '../membership/use-writing.ts';
import { useWords } from '../reading/reading.tsx';
import { textsIn } from '../server/form-texts.ts';
import { answerOf } from '../server/refused.ts';
import { wrongAt } from '../server/wrong-in.ts';
import type { PartnerPlace } from '../standing/asking.ts';

/** States the one membership of a partner: what is said here takes the place of what was said before. */
export function MembershipForm({
  place,
  membership = {},
}: {
  readonly place: PartnerPlace;
  readonly membership: PartnerListed['membership'];
}): ReactNode {
  const words = useWords(membershipWords);
  const form = useWords(formWords);
  const { isGoing, failure, send } = useWriting(place);
  const [isSaved, setSaved] = useState(false);
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const { reason, ...body } = textsIn(
      new FormData(event.currentTarget),
      ...(['since', 'level', 'anniversary', 'reason'] as const),
    );
    setSaved(false);
    const isDone = await send([body, reason], (once) =>
      answerOf(addMembership({ path: { ...place }, body, headers: changeHeaders({ once, reason }) })),
    );
    setSaved(isDone);
  };
  return (
    <form className="form sheet" onSubmit={(event) => void submit(event)} aria-label={words.change} noValidate>
      <p role="status">{isSaved && words.saved}</p>
      <NotDone failure={failure} fields={['/since', '/level', '/anniversary']} />
      <Field
        label={words.since}
        isOptional
        name="since"
        type="date"
        defaultValue={membership.since}
        wrong={wrongAt(failure, '/since')}
      />
      <Field
        label={words.level}
        isOptional
        hint={words.levelHint}
        name="level"
        defaultValue={membership.level}
        maxLength={80}
        wrong={wrongAt(failure, '/level')}
      />
      <Field
        label={words.anniversary}
        isOptional
        hint={words.anniversaryHint}
        name="anniversary"
        type="date"
        defaultValue={membership.anniversary}
        wrong={wrongAt(failure, '/anniversary')}
      />
      <p className="note">{words.what}</p>
      <Field label={form.reason} isOptional hint={form.reasonHint} name="reason" maxLength={600} />
      <Button kind="first" type="submit" isDisabled={isGoing}>
        {isGoing ? form.going : words.save}
      </Button>
    </form>
  );
}
