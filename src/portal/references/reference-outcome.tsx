import type { ReactNode } from 'react';
import type { Reference } from '../../client/index.ts';
import { day as dayOf } from '../../domain/time/day.ts';
import { referencesWords } from '../../wording/portal/references-words.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import { useReading, useWords } from '../reading/reading.tsx';
import { ReferenceStateMark } from './reference-state-mark.tsx';

/** Where a request stands, and what has become of it in a sentence. */
export function ReferenceOutcome({ reference }: { readonly reference: Reference }): ReactNode {
  const words = useWords(referencesWords);
  const { language } = useReading();
  const { state, remark, evidence } = reference;
  const said = (on: string) => dayInWords(dayOf(on), language);
  return (
    <>
      <ReferenceStateMark state={state} />
      <p className="note">{sentenceOf(reference, words, said)}</p>
      {remark && <p className="note">{words.quoted(remark)}</p>}
      {evidence && evidence.state !== 'confirmed' && <p className="note">{words.doubted[evidence.state]}</p>}
    </>
  );
}

function sentenceOf(
  { state, until, answeredOn, letters, evidence }: Reference,
  words: (typeof referencesWords)['en'],
  said: (on: string) => string,
): string {
  switch (state) {
    case 'asked':
      return words.onItsWay;
    case 'awaiting':
      return words.until(said(until), letters);
    case 'approved':
    case 'rejected':
      return words.answered(said(answeredOn ?? until));
    case 'expired':
      return evidence?.validThrough ? words.validUntil(said(evidence.validThrough)) : words.nobodyAnswered(said(until));
    case 'withdrawn':
      return answeredOn ? words.evidenceWithdrawn : words.takenBack;
    default:
      return state satisfies never;
  }
}
