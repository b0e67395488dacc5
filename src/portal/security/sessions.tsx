import { type ReactNode, useState } from 'react';
import { endOtherSessions, endSession } from '../../client/index.ts';
import { day as dayOf } from '../../domain/time/day.ts';
import { securityWords } from '../../wording/portal/security-words.ts';
import { signInWords } from '../../wording/portal/sign-in-words.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import { Button } from '../design/button.tsx';
import { Refusal } from '../design/field.tsx';
import { Section } from '../design/page.tsx';
import { useReading, useWords } from '../reading/reading.tsx';
import { answers } from '../server/answers.ts';
import { answerOf } from '../server/refused.ts';
import { useTrying } from '../session/trying.ts';
import { type Session, sessionsAsked } from './asking.ts';
import { browserName } from './browser-name.ts';

/** Where somebody is signed in; a sign-in that is not known ends at once. */
export function Sessions({
  sessions,
  own,
}: {
  readonly sessions: readonly Session[];
  /** The one by which this page is read. */
  readonly own: string;
}): ReactNode {
  const words = useWords(securityWords);
  const { whyNot } = useWords(signInWords);
  const { language } = useReading();
  const [hasEnded, setEnded] = useState(false);
  const { isGoing, wrong, try: attempt } = useTrying();
  const end = async (step: () => Promise<unknown>): Promise<void> => {
    if (!(await attempt(step))) return;
    await answers.invalidateQueries({ queryKey: sessionsAsked.queryKey });
    setEnded(true);
  };
  const newestFirst = [...sessions].sort((a, b) => b.createdAt.localeCompare(a.createdAt));
  return (
    <Section title={words.sessions}>
      <p role="status">{hasEnded && words.ended}</p>
      {wrong && <Refusal>{whyNot[wrong]}</Refusal>}
      <ul className="plain-list">
        {newestFirst.map(({ id, token, createdAt, userAgent }) => (
          <li key={id} className="sheet form">
            <div>
              <strong>{browserName(userAgent ?? '') ?? words.unknownBrowser}</strong>{' '}
              {token === own && <span>{words.thisOne}</span>}
              <p className="note">{words.signedInOn(dayInWords(dayOf(createdAt.slice(0, 10)), language))}</p>
            </div>
            {token !== own && (
              <Button isDisabled={isGoing} onPress={() => end(() => answerOf(endSession({ body: { token } })))}>
                {words.end}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 && (
        <p>
          <Button isDisabled={isGoing} onPress={() => end(() => answerOf(endOtherSessions({ body: {} })))}>
            {words.endOthers}
          </Button>
        </p>
      )}
    </Section>
  );
}
