import type { ReactNode } from 'react';
import { answerDispute, type CredentialDispute } from '../../client/index.ts';
import { recordedWords } from '../../wording/portal/recorded-words.ts';
import { AnswerForm } from '../disputes/answer-form.tsx';
import { useWords } from '../reading/reading.tsx';
import { answers } from '../server/answers.ts';
import { answerOf } from '../server/refused.ts';
import { useSending } from '../server/use-sending.ts';
import { walletAsked } from './asking.ts';

/** Whose result is in doubt says something to that. */
export function AnswerDispute({
  link,
  dispute: { id, item },
  say,
}: {
  readonly link: string;
  readonly dispute: CredentialDispute;
  readonly say: (text: string) => void;
}): ReactNode {
  return (
    <AnswerForm
      about={{ id, name: item }}
      words={useWords(recordedWords)}
      sending={useSending()}
      ask={async (answer, once) => {
        await answerOf(answerDispute({ path: { link, id }, body: { answer }, headers: { 'Idempotency-Key': once } }));
        await answers.invalidateQueries({ queryKey: walletAsked.queryKey });
      }}
      say={say}
    />
  );
}
