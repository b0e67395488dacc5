import type { ReactNode } from 'react';
import { signInWords } from '../../wording/portal/sign-in-words.ts';
import { Button } from '../design/button.tsx';
import { Refusal } from '../design/field.tsx';
import { useWords } from '../reading/reading.tsx';
import { hasPasskeys, signInByPasskey } from './passkey.ts';
import { goToProvider } from './provider.ts';
import { useInstallation } from './session.ts';
import { useTrying } from './trying.ts';

/** The ways in beside the password: a passkey of this device, and the identity providers of the installation. */
export function OtherWays({
  to,
  done,
}: {
  /** Where an identity provider sends somebody back to. */
  readonly to: string;
  readonly done: () => Promise<void>;
}): ReactNode {
  const words = useWords(signInWords);
  const { providers } = useInstallation();
  const { isGoing, wrong, try: attempt } = useTrying();
  const byPasskey = async (): Promise<void> => {
    if (await attempt(signInByPasskey)) await done();
  };
  return (
    <div className="form">
      {wrong && <Refusal>{wrong === 'wrong' ? words.passkeyRefused : words.whyNot[wrong]}</Refusal>}
      {hasPasskeys() && (
        <Button isDisabled={isGoing} onPress={byPasskey}>
          {words.withPasskey}
        </Button>
      )}
      {providers.map(({ id, name }) => (
        <Button key={id} isDisabled={isGoing} onPress={() => attempt(() => goToProvider(id, to))}>
          {words.with(name)}
        </Button>
      ))}
    </div>
  );
}
