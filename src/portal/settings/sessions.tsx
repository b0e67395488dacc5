import '../standing/awards.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { endOtherSessions, endSession } from '../../client/index.ts';
import { settingsWords } from '../../wording/portal/settings-words.ts';
import { Confirmed } from '../design/confirmed.tsx';
import { NotDone } from '../design/not-done.tsx';
import { useReading, useWords } from '../reading/reading.tsx';
import { answers } from '../server/answers.ts';
import { answerOf } from '../server/refused.ts';
import { useSending } from '../server/use-sending.ts';
import { type SignedInSession, sessionsAsked } from './asking.ts';
import { browserOf } from './browser-of.ts';
import { dayOfMoment } from './day-of-moment.ts';

/** Where its reader is signed in, each to be ended. */
export function Sessions(): ReactNode {
  const words = useWords(settingsWords);
  const { language } = useReading();
  const { data: sessions } = useSuspenseQuery(sessionsAsked);
  const { isGoing, failure, send } = useSending();
  const [said, setSaid] = useState('');
  const act = async (what: string, ask: () => Promise<unknown>): Promise<void> => {
    const isDone = await send(what, ask);
    setSaid(isDone ? what : '');
    await answers.invalidateQueries({ queryKey: sessionsAsked.queryKey });
  };
  const end = ({ token }: SignedInSession) => act(words.sessionEnded, () => answerOf(endSession({ body: { token } })));
  const endOthers = () => act(words.othersEnded, () => answerOf(endOtherSessions({ body: {} })));
  const others = sessions.filter(({ isThis }) => !isThis);
  return (
    <>
      <p role="status">{said}</p>
      <NotDone failure={failure} />
      <ul className="plain-list">
        {sessions.map((one) => {
          const browser = browserOf(one.userAgent ?? '') ?? words.program;
          return (
            <li key={one.token} className="line">
              <strong>{one.isThis ? words.thisOne(browser) : browser}</strong>
              <span className="note">
                {words.signedIn(dayOfMoment(one.createdAt, language), dayOfMoment(one.expiresAt, language))}
              </span>
              {!one.isThis && (
                <Confirmed
                  word={words.endSession}
                  about={browser}
                  what={words.endSessionWhat}
                  isDisabled={isGoing}
                  act={() => end(one)}
                />
              )}
            </li>
          );
        })}
      </ul>
      {others.length > 1 && (
        <div>
          <Confirmed word={words.endOthers} about="" what={words.endOthersWhat} isDisabled={isGoing} act={endOthers} />
        </div>
      )}
    </>
  );
}
