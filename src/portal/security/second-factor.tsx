import { type FormEvent, type ReactNode, useState } from 'react';
import { verifySecondFactor } from '../../client/index.ts';
import { securityWords } from '../../wording/portal/security-words.ts';
import { signInWords } from '../../wording/portal/sign-in-words.ts';
import { Button } from '../design/button.tsx';
import { Field, Refusal } from '../design/field.tsx';
import { Section } from '../design/page.tsx';
import { useWords } from '../reading/reading.tsx';
import { answers } from '../server/answers.ts';
import { answerOf } from '../server/refused.ts';
import { askSignIn } from '../session/ask-sign-in.ts';
import { useTrying } from '../session/trying.ts';
import { ownSessionAsked } from './asking.ts';

interface Begun {
  readonly totpURI: string;
  readonly backupCodes: readonly string[];
}

/** A code of an authenticator after the password: turned on once the first code is right, and turned off with the password. */
export function SecondFactor({ isOn }: { readonly isOn: boolean }): ReactNode {
  const words = useWords(securityWords);
  const [begun, setBegun] = useState<Begun>();
  const [codes, setCodes] = useState<readonly string[]>([]);
  const changed = () => answers.invalidateQueries({ queryKey: ownSessionAsked.queryKey });
  return (
    <Section title={words.factor}>
      <p>{isOn ? words.factorOn : words.factorOff}</p>
      {codes.length > 0 && <RecoveryCodes codes={codes} />}
      {isOn && (
        <WithPassword
          key="off"
          label={words.turnOff}
          step={(password) => askSignIn('/two-factor/disable', { password })}
          done={async () => {
            setCodes([]);
            await changed();
          }}
        />
      )}
      {!isOn && !begun && (
        <WithPassword
          key="on"
          label={words.turnOn}
          step={async (password) => setBegun(await askSignIn<Begun>('/two-factor/enable', { password }))}
        />
      )}
      {!isOn && begun && (
        <FirstCode
          uri={begun.totpURI}
          done={async () => {
            setCodes(begun.backupCodes);
            setBegun(undefined);
            await changed();
          }}
        />
      )}
    </Section>
  );
}

/** What is changed only by who knows the password. */
function WithPassword({
  label,
  step,
  done,
}: {
  readonly label: string;
  readonly step: (password: string) => Promise<unknown>;
  readonly done?: () => Promise<void>;
}): ReactNode {
  const words = useWords(securityWords);
  const { password, whyNot } = useWords(signInWords);
  const { isGoing, wrong, try: attempt } = useTrying();
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const given = String(new FormData(event.currentTarget).get('password') ?? '');
    if (await attempt(() => step(given))) await done?.();
  };
  return (
    <form className="form" onSubmit={submit}>
      {wrong && <Refusal>{wrong === 'wrong' ? words.wrongPassword : whyNot[wrong]}</Refusal>}
      <Field label={password} name="password" type="password" autoComplete="current-password" required />
      <Button type="submit" isDisabled={isGoing}>
        {label}
      </Button>
    </form>
  );
}

function FirstCode({ uri, done }: { readonly uri: string; readonly done: () => Promise<void> }): ReactNode {
  const words = useWords(securityWords);
  const { code, codeHint, wrongCode, whyNot } = useWords(signInWords);
  const { isGoing, wrong, try: attempt } = useTrying();
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const given = String(new FormData(event.currentTarget).get('code') ?? '').trim();
    if (await attempt(() => answerOf(verifySecondFactor({ body: { code: given } })))) await done();
  };
  const secret = new URL(uri).searchParams.get('secret') ?? '';
  return (
    <form className="form sheet" onSubmit={submit}>
      <p>{words.secretLead}</p>
      <p>
        <a href={uri}>{words.openAuthenticator}</a>
      </p>
      <p>
        {words.secret} <code className="secret">{secret}</code>
      </p>
      {wrong && <Refusal>{wrong === 'wrong' ? wrongCode : whyNot[wrong]}</Refusal>}
      <Field
        label={code}
        hint={codeHint}
        name="code"
        inputMode="numeric"
        autoComplete="one-time-code"
        pattern="[0-9]{6}"
        required
      />
      <Button kind="first" type="submit" isDisabled={isGoing}>
        {words.confirmFactor}
      </Button>
    </form>
  );
}

/** Shown once: whoever loses the authenticator comes in with one of them. */
function RecoveryCodes({ codes }: { readonly codes: readonly string[] }): ReactNode {
  const words = useWords(securityWords);
  return (
    <div className="sheet form" role="status">
      <strong>{words.codesTitle}</strong>
      <p>{words.codesLead}</p>
      <ul className="plain-list">
        {codes.map((one) => (
          <li key={one}>
            <code>{one}</code>
          </li>
        ))}
      </ul>
    </div>
  );
}
