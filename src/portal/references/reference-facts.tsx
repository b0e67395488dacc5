import type { ReactNode } from 'react';
import type { ReferenceShown } from '../../client/index.ts';
import { referenceAnswerWords } from '../../wording/portal/reference-answer-words.ts';
import { Facts } from '../design/facts.tsx';
import { DayText } from '../reading/day-text.tsx';
import { useWords } from '../reading/reading.tsx';

/** What a customer is asked to speak for, and what it answered. */
export function ReferenceFacts({ request }: { readonly request: ReferenceShown }): ReactNode {
  const words = useWords(referenceAnswerWords);
  const { partner, kind, competency, company, contact, project, on, answered } = request;
  const remark = answered?.remark;
  return (
    <Facts
      facts={[
        { name: words.asks, value: partner },
        { name: words.kind, value: kind },
        ...(competency === undefined ? [] : [{ name: words.competency, value: competency }]),
        { name: words.company, value: company },
        ...(contact === undefined ? [] : [{ name: words.contact, value: contact }]),
        { name: words.project, value: project },
        { name: words.on, value: <DayText day={on} /> },
        ...(remark === undefined
          ? []
          : [{ name: answered?.answer === 'rejected' ? words.reason : words.remark, value: remark }]),
      ]}
    />
  );
}
