import type { FormEvent, ReactNode } from 'react';
import { createKey, type KeyMade, type KeyWantedInput } from '../../client/index.ts';
import { formWords } from '../../wording/portal/form-words.ts';
import { meWords } from '../../wording/portal/me-words.ts';
import { settingsWords } from '../../wording/portal/settings-words.ts';
import { Button } from '../design/button.tsx';
import { Choice } from '../design/choice.tsx';
import { Field } from '../design/field.tsx';
import { NotDone } from '../design/not-done.tsx';
import { useWords } from '../reading/reading.tsx';
import { textsIn } from '../server/form-texts.ts';
import { answerOf } from '../server/refused.ts';
import { useSending } from '../server/use-sending.ts';
import { wrongAt } from '../server/wrong-in.ts';
import type { Visitor } from '../session/session.ts';
import type { PartnerPlace } from '../standing/asking.ts';
import { daysUntil, endDayOffered, longestDay, rolesForKey } from './key-wanted.ts';

/** The real day: a key ends by the clock of the machines that use it, not by the business day. */
const realToday = (): string => new Date().toISOString().slice(0, 10);

/** A key for a program, with one of the roles of its maker. */
export function MakeKeyForm({
  place,
  visitor,
  finish,
  close,
}: {
  readonly place: PartnerPlace;
  readonly visitor: Visitor;
  readonly finish: (made: KeyMade) => Promise<void>;
  readonly close: () => void;
}): ReactNode {
  const words = useWords(settingsWords);
  const form = useWords(formWords);
  const { roleNames, at } = useWords(meWords);
  const { isGoing, failure, send } = useSending();
  const roles = rolesForKey(visitor.roles, place);
  const today = realToday();
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const {
      name = '',
      scope,
      role = '0',
      end = '',
    } = textsIn(new FormData(event.currentTarget), 'name', 'scope', 'role', 'end');
    const wanted = roles[Number(role)];
    const body: KeyWantedInput = {
      name,
      scopes: scope === 'write' ? ['read', 'write'] : ['read'],
      roles: wanted ? [wanted] : [],
      days: daysUntil(realToday(), end),
    };
    // A secret is kept by nobody, so this one has no key of its own to be sent again with.
    await send(body, async () => finish(await answerOf(createKey({ body }))));
  };
  return (
    <form className="form sheet" onSubmit={(event) => void submit(event)} noValidate>
      <h3>{words.makeKey}</h3>
      <NotDone failure={failure} fields={['/name', '/scopes', '/roles', '/days']} />
      <Field
        label={words.keyName}
        hint={words.keyNameHint}
        name="name"
        autoComplete="off"
        wrong={wrongAt(failure, '/name')}
      />
      <Choice
        label={words.scope}
        name="scope"
        first="read"
        options={[
          { value: 'read', word: words.readOnly },
          { value: 'write', word: words.readAndWrite },
        ]}
        wrong={wrongAt(failure, '/scopes')}
      />
      <Choice
        label={words.keyRole}
        hint={words.keyRoleHint}
        name="role"
        first="0"
        options={roles.map((held, index) => ({
          value: String(index),
          word:
            held.kind === 'person'
              ? words.myself
              : `${roleNames[held.role] ?? held.role} ${at(held.kind === 'partner' ? held.partner : held.programme)}`,
        }))}
        wrong={wrongAt(failure, '/roles')}
      />
      <Field
        label={words.keyUntil}
        hint={words.keyUntilHint}
        name="end"
        type="date"
        min={today}
        max={longestDay(today)}
        defaultValue={endDayOffered(today)}
        wrong={wrongAt(failure, '/days') && words.wrongEnd}
      />
      <div className="buttons">
        <Button kind="first" type="submit" isDisabled={isGoing}>
          {isGoing ? form.going : words.makeKey}
        </Button>
        <Button kind="quiet" onPress={close}>
          {form.cancel}
        </Button>
      </div>
    </form>
  );
}
