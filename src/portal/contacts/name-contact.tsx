import { useSuspenseQuery } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import { type ContactToNameInput, nameContact } from '../../client/index.ts';
import { contactParts, contactPurposes } from '../../domain/membership/contacts.ts';
import { contactsWords } from '../../wording/portal/contacts-words.ts';
import { formWords } from '../../wording/portal/form-words.ts';
import { meWords } from '../../wording/portal/me-words.ts';
import { Button } from '../design/button.tsx';
import { Choice } from '../design/choice.tsx';
import { Field } from '../design/field.tsx';
import { NotDone } from '../design/not-done.tsx';
import { Section } from '../design/page.tsx';
import { changeHeaders, useWriting } from '../membership/use-writing.ts';
import { useWords } from '../reading/reading.tsx';
import { textsIn } from '../server/form-texts.ts';
import { answerOf } from '../server/refused.ts';
import { wrongAt } from '../server/wrong-in.ts';
import { useInstallation } from '../session/session.ts';
import { rolesAsked } from '../settings/asking.ts';
import type { PartnerPlace } from '../standing/asking.ts';

/** Names a contact, or a deputy for the time of an absence. */
export function NameContact({ place }: { readonly place: PartnerPlace }): ReactNode {
  const words = useWords(contactsWords);
  const form = useWords(formWords);
  const { today } = useInstallation();
  const colleagues = useColleagues(place);
  const { isGoing, failure, send } = useWriting(place);
  const [isDone, setDone] = useState(false);
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const filled = event.currentTarget;
    const { reason, ...texts } = textsIn(new FormData(filled), 'purpose', 'part', 'user', 'from', 'to', 'reason');
    const body = texts as unknown as ContactToNameInput;
    setDone(false);
    const isNamed = await send([body, reason], (once) =>
      answerOf(nameContact({ path: { ...place }, body, headers: changeHeaders({ once, reason }) })),
    );
    setDone(isNamed);
    if (isNamed) filled.reset();
  };
  return (
    <Section title={words.nameSomebody}>
      <p>{words.nameLead}</p>
      <p role="status">{isDone && words.saved}</p>
      <form className="form sheet" onSubmit={(event) => void submit(event)} noValidate>
        <NotDone failure={failure} fields={['/purpose', '/part', '/user', '/from', '/to']} />
        <Choice
          label={words.purpose}
          name="purpose"
          first="renewal"
          options={contactPurposes.map((value) => ({ value, word: words.purposes[value] }))}
        />
        <Choice
          label={words.part}
          name="part"
          first="contact"
          options={contactParts.map((value) => ({ value, word: words.parts[value] }))}
        />
        <Choice
          label={words.who}
          hint={words.whoHint}
          name="user"
          options={colleagues}
          wrong={wrongAt(failure, '/user')}
        />
        <Field
          label={words.from}
          name="from"
          type="date"
          defaultValue={today}
          required
          wrong={wrongAt(failure, '/from')}
        />
        <Field label={words.to} isOptional hint={words.toHint} name="to" type="date" wrong={wrongAt(failure, '/to')} />
        <Field label={form.reason} isOptional hint={form.reasonHint} name="reason" maxLength={600} />
        <div className="buttons">
          <Button type="submit" kind="first" isDisabled={isGoing}>
            {isGoing ? form.going : form.send}
          </Button>
        </div>
      </form>
    </Section>
  );
}

/** Whoever has a role at the partner now, by name; administrators are told as such. */
function useColleagues(place: PartnerPlace) {
  const { roleNames } = useWords(meWords);
  const { roles } = useSuspenseQuery(rolesAsked(place)).data;
  const now = roles.filter(({ until }) => until === undefined).toSorted((a, b) => a.role.localeCompare(b.role));
  // Administrators stand before members, so whoever is both is told as an administrator.
  const first = new Map(now.toReversed().map((one) => [one.user, one]));
  return [...first.values()]
    .sort((a, b) => a.name.localeCompare(b.name))
    .map(({ user, name, role }) => ({ value: user, word: `${name} (${roleNames[role] ?? role})` }));
}
