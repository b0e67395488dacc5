import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { acceptInvitation, signOut } from '../../client/index.ts';
import { invitationWords } from '../../wording/portal/invitation-words.ts';
import { Button } from '../design/button.tsx';
import { Refusal } from '../design/field.tsx';
import { useWords } from '../reading/reading.tsx';
import { answerOf, Refused } from '../server/refused.ts';
import type { Offer } from './offer.ts';
import { forgetAnswers, homeOf, type Visitor } from './session.ts';

/** The invitation before somebody who is signed in: with its address they take it, with another one they sign out first. */
export function AcceptInvitation({
  token,
  offer,
  visitor,
  taken,
}: {
  readonly token: string;
  readonly offer: Offer;
  readonly visitor: Visitor;
  readonly taken: () => void;
}): ReactNode {
  const words = useWords(invitationWords);
  const go = useNavigate();
  const [refused, setRefused] = useState<string>();
  const isInvited = visitor.email.toLowerCase() === offer.email.toLowerCase();
  const accept = async (): Promise<void> => {
    setRefused(undefined);
    try {
      const { role } = await answerOf(acceptInvitation({ body: { token } }));
      taken();
      await forgetAnswers();
      await go({ to: homeOf({ ...visitor, roles: [role] }) });
    } catch (error) {
      setRefused(error instanceof Refused ? error.message : words.didNotWork);
    }
  };
  const leave = async (): Promise<void> => {
    await answerOf(signOut({ body: {} }));
    // Anew, so that nothing here is left of who was signed in. The invitation is kept for this tab.
    location.assign('/invitation');
  };
  return (
    <div className="form">
      {refused !== undefined && <Refusal>{refused}</Refusal>}
      {isInvited ? (
        <Button kind="first" onPress={accept}>
          {words.accept}
        </Button>
      ) : (
        <>
          <Refusal>{words.otherAddress(visitor.email, offer.email)}</Refusal>
          <Button kind="first" onPress={leave}>
            {words.signOut}
          </Button>
        </>
      )}
    </div>
  );
}
