import '../standing/awards.css';
import { type ReactNode, useState } from 'react';
import { type RolesListed, withdrawInvitation } from '../../client/index.ts';
import { meWords } from '../../wording/portal/me-words.ts';
import { settingsWords } from '../../wording/portal/settings-words.ts';
import { Confirmed } from '../design/confirmed.tsx';
import { NotDone } from '../design/not-done.tsx';
import { useReading, useWords } from '../reading/reading.tsx';
import { answers } from '../server/answers.ts';
import { answerOf } from '../server/refused.ts';
import { useSending } from '../server/use-sending.ts';
import type { PartnerPlace } from '../standing/asking.ts';
import { rolesAsked } from './asking.ts';
import { dayOfMoment } from './day-of-moment.ts';

type Invitation = RolesListed['invitations'][number];

/** Who was invited and has not come yet. */
export function WaitingInvitations({
  place,
  invitations,
  mayChange,
}: {
  readonly place: PartnerPlace;
  readonly invitations: readonly Invitation[];
  readonly mayChange: boolean;
}): ReactNode {
  const words = useWords(settingsWords);
  const { roleNames } = useWords(meWords);
  const { language } = useReading();
  const { isGoing, failure, send } = useSending();
  const [said, setSaid] = useState('');
  const withdraw = async ({ id, email }: Invitation): Promise<void> => {
    if (!(await send(id, () => answerOf(withdrawInvitation({ path: { id } }))))) return;
    setSaid(words.withdrawn(email));
    await answers.invalidateQueries({ queryKey: rolesAsked(place).queryKey });
  };
  return (
    <>
      <p role="status">{said}</p>
      <NotDone failure={failure} />
      {invitations.length === 0 && <p className="note">{words.nobodyWaits}</p>}
      <ul className="plain-list">
        {invitations.map((one) => (
          <li key={one.id} className="line">
            <strong>{one.email}</strong>
            <span className="note">
              {words.invitedAs(roleNames[one.role] ?? one.role, dayOfMoment(one.expires, language))}
            </span>
            {mayChange && (
              <Confirmed
                word={words.withdraw}
                about={one.email}
                what={words.withdrawWhat}
                isDisabled={isGoing}
                act={() => withdraw(one)}
              />
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
