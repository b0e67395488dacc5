import { useParams } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { stopLetters } from '../../client/index.ts';
import { lettersWords } from '../../wording/portal/letters-words.ts';
import { Button } from '../design/button.tsx';
import { Refusal } from '../design/field.tsx';
import { NotDone } from '../design/not-done.tsx';
import { Page } from '../design/page.tsx';
import { useWords } from '../reading/reading.tsx';
import { answers } from '../server/answers.ts';
import { answerOf, Refused } from '../server/refused.ts';
import { useSending } from '../server/use-sending.ts';

/** Where the address in a letter leads: it asks first, as programs that look at every link of a letter press nothing. */
export function StopLettersPage(): ReactNode {
  const words = useWords(lettersWords);
  const { secret } = useParams({ from: '/letters/$secret' });
  const { isGoing, failure, send } = useSending();
  const [isStopped, setStopped] = useState(false);
  const stop = async (): Promise<void> => {
    setStopped(await send('stop', () => answerOf(stopLetters({ path: { secret } }))));
    await answers.invalidateQueries({ queryKey: ['letters-wanted'] });
  };
  const isUnknown = failure instanceof Refused && failure.status === 404;
  return (
    <Page
      name={words.stopName}
      title={isStopped ? words.stoppedTitle : words.stopTitle}
      lead={isStopped ? words.stoppedLead : words.stopLead}
    >
      <div role="status">{isStopped && <p className="out-of-sight">{words.stoppedTitle}</p>}</div>
      {isUnknown ? <Refusal>{words.unknown}</Refusal> : <NotDone failure={failure} />}
      {!isStopped && (
        <p>
          <Button kind="first" isDisabled={isGoing} onPress={() => void stop()}>
            {words.stop}
          </Button>
        </p>
      )}
    </Page>
  );
}
