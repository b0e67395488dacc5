import { type FormEvent, type ReactNode, useState } from 'react';
import { day as dayOf } from '../../domain/time/day.ts';
import { securityWords } from '../../wording/portal/security-words.ts';
import { signInWords } from '../../wording/portal/sign-in-words.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import { Button } from '../design/button.tsx';
import { Confirmed } from '../design/confirmed.tsx';
import { Field, Refusal } from '../design/field.tsx';
import { Section } from '../design/page.tsx';
import { Empty } from '../design/states.tsx';
import { useReading, useWords } from '../reading/reading.tsx';
import { answers } from '../server/answers.ts';
import { askSignIn } from '../session/ask-sign-in.ts';
import { hasPasskeys, registerPasskey } from '../session/passkey.ts';
import { useTrying } from '../session/trying.ts';
import { type Passkey, passkeysAsked } from './asking.ts';

/** The passkeys of whoever is signed in: a new one for this device, and an end to one that is lost. */
export function Passkeys({ passkeys }: { readonly passkeys: readonly Passkey[] }): ReactNode {
  const words = useWords(securityWords);
  const { whyNot, passkeyRefused } = useWords(signInWords);
  const [said, setSaid] = useState('');
  const { isGoing, wrong, try: attempt } = useTrying();
  const change = async (step: () => Promise<unknown>, then: string): Promise<boolean> => {
    setSaid('');
    if (!(await attempt(step))) return false;
    await answers.invalidateQueries({ queryKey: passkeysAsked.queryKey });
    setSaid(then);
    return true;
  };
  const add = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const form = event.currentTarget;
    const name = String(new FormData(form).get('name') ?? '').trim();
    if (await change(() => registerPasskey(name), words.passkeyAdded(name))) form.reset();
  };
  return (
    <Section title={words.passkeys}>
      <p className="note">{words.passkeysLead}</p>
      <p role="status">{said}</p>
      {wrong && <Refusal>{wrong === 'wrong' ? passkeyRefused : whyNot[wrong]}</Refusal>}
      {passkeys.length === 0 && <Empty>{words.noPasskeys}</Empty>}
      <ul className="plain-list">
        {passkeys.map((one) => (
          <li key={one.id} className="sheet form">
            <PasskeyLine passkey={one} />
            <Confirmed
              word={words.removePasskey(one.name)}
              what={words.removePasskeyHappens}
              act={async () => {
                await change(() => askSignIn('/passkey/remove', { id: one.id }), words.passkeyRemoved(one.name));
              }}
            />
          </li>
        ))}
      </ul>
      {hasPasskeys() ? (
        <form className="form" onSubmit={add}>
          <Field label={words.passkeyName} hint={words.passkeyNameHint} name="name" maxLength={100} required />
          <Button type="submit" isDisabled={isGoing}>
            {words.addPasskey}
          </Button>
        </form>
      ) : (
        <p>{words.noPasskeysHere}</p>
      )}
    </Section>
  );
}

function PasskeyLine({ passkey: { name, createdAt, lastUsedAt } }: { readonly passkey: Passkey }): ReactNode {
  const words = useWords(securityWords);
  const { language } = useReading();
  const told = (at: string) => dayInWords(dayOf(at.slice(0, 10)), language);
  return (
    <div>
      <strong>{name}</strong>
      <p className="note">
        {words.since(told(createdAt))} · {lastUsedAt ? words.lastUsed(told(lastUsedAt)) : words.neverUsed}
      </p>
    </div>
  );
}
