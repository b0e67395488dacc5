import { type FormEvent, type ReactNode, useState } from 'react';
import { inviteToPartner, type PartnerInvitationInput } from '../../client/index.ts';
import type { Language } from '../../domain/catalogue/text.ts';
import { formWords } from '../../wording/portal/form-words.ts';
import { meWords } from '../../wording/portal/me-words.ts';
import { settingsWords } from '../../wording/portal/settings-words.ts';
import { Button } from '../design/button.tsx';
import { Choice } from '../design/choice.tsx';
import { Field } from '../design/field.tsx';
import { NotDone } from '../design/not-done.tsx';
import { useReading, useWords } from '../reading/reading.tsx';
import { answers } from '../server/answers.ts';
import { textsIn } from '../server/form-texts.ts';
import { answerOf } from '../server/refused.ts';
import { useSending } from '../server/use-sending.ts';
import { wrongAt } from '../server/wrong-in.ts';
import type { PartnerPlace } from '../standing/asking.ts';
import { rolesAsked } from './asking.ts';
import { type PartnerRole, partnerRoles } from './partner-roles.ts';

const languages: readonly { readonly value: Language; readonly word: string }[] = [
  { value: 'en', word: 'English' },
  { value: 'de', word: 'Deutsch' },
];

/** Has a letter sent to somebody who shall work for the partner here. */
export function InviteForm({
  place,
  first = 'partner-member',
}: {
  readonly place: PartnerPlace;
  /** The role that most are invited to there. */
  readonly first?: PartnerRole;
}): ReactNode {
  const words = useWords(settingsWords);
  const form = useWords(formWords);
  const { roleNames } = useWords(meWords);
  const { language } = useReading();
  const { isGoing, failure, send } = useSending();
  const [said, setSaid] = useState('');
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const sent = event.currentTarget;
    const body = invitationFrom(new FormData(sent), language);
    const isDone = await send(body, (once) =>
      answerOf(inviteToPartner({ path: { ...place }, body, headers: { 'Idempotency-Key': once } })),
    );
    setSaid(isDone ? words.invited(body.email) : '');
    if (!isDone) return;
    sent.reset();
    await answers.invalidateQueries({ queryKey: rolesAsked(place).queryKey });
  };
  return (
    <form className="form sheet" onSubmit={(event) => void submit(event)} noValidate>
      <h3>{words.invite}</h3>
      <p role="status">{said}</p>
      <NotDone failure={failure} fields={['/email', '/role', '/language']} />
      <Field label={words.mail} name="email" type="email" autoComplete="off" wrong={wrongAt(failure, '/email')} />
      <Choice
        label={words.role}
        hint={words.roleHint}
        name="role"
        first={first}
        options={partnerRoles.map((value) => ({ value, word: roleNames[value] ?? value }))}
        wrong={wrongAt(failure, '/role')}
      />
      <Choice
        label={words.letterIn}
        name="language"
        first={language}
        options={languages}
        wrong={wrongAt(failure, '/language')}
      />
      <Button kind="first" type="submit" isDisabled={isGoing}>
        {isGoing ? form.going : words.sendInvitation}
      </Button>
    </form>
  );
}

function invitationFrom(filled: FormData, own: Language): PartnerInvitationInput {
  const { email = '', role = 'partner-member', language = own } = textsIn(filled, 'email', 'role', 'language');
  return { email, role: role as PartnerRole, language: language as Language };
}
