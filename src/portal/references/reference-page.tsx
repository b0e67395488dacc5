import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { type ReferenceShown, showReference } from '../../client/index.ts';
import { day as dayOf } from '../../domain/time/day.ts';
import { referenceAnswerWords } from '../../wording/portal/reference-answer-words.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import { Refusal } from '../design/field.tsx';
import { Page, Section } from '../design/page.tsx';
import { useReading, useWords } from '../reading/reading.tsx';
import { answers } from '../server/answers.ts';
import { orClosed } from '../server/or-closed.ts';
import { answerOf, Refused } from '../server/refused.ts';
import { useKeptSecret } from '../session/use-kept-secret.ts';
import { AnswerForm } from './answer-form.tsx';
import { ReferenceFacts } from './reference-facts.tsx';

/** What a customer is asked by a letter, and its answer, without signing in. The secret of the link is kept in this tab. */
export function ReferencePage(): ReactNode {
  const words = useWords(referenceAnswerWords);
  const token = useKeptSecret('reference');
  if (token === undefined) return <Page name={words.name} title={words.noLinkTitle} lead={words.noLink} />;
  return <Request key={token} token={token} />;
}

/** What is asked; or why nothing is any more, which is an answer too. */
const requestAsked = (token: string, language: string) =>
  queryOptions({
    queryKey: ['reference', token, language],
    queryFn: (): Promise<ReferenceShown | Refused> => orClosed(answerOf(showReference({ body: { token } }))),
  });

function Request({ token }: { readonly token: string }): ReactNode {
  const words = useWords(referenceAnswerWords);
  const { language } = useReading();
  const { data: request } = useSuspenseQuery(requestAsked(token, language));
  if (request instanceof Refused)
    return (
      <Page name={words.name} title={words.closedTitle}>
        <Refusal>{request.status === 404 ? words.unknown : request.message}</Refusal>
      </Page>
    );
  const { partner, programme, company, until, answered } = request;
  const said = (on: string) => dayInWords(dayOf(on), language);
  const title = answered ? words.answeredTitle[answered.answer](said(answered.on)) : words.title(partner, company);
  const lead = answered ? words.answeredLead[answered.answer](partner) : words.lead({ programme, until: said(until) });
  return (
    <Page name={words.name} title={title} lead={lead}>
      <Section title={words.about}>
        <ReferenceFacts request={request} />
      </Section>
      {!answered && (
        <Section title={words.answer}>
          <AnswerForm
            token={token}
            request={request}
            answered={() => answers.invalidateQueries({ queryKey: ['reference', token] })}
          />
        </Section>
      )}
    </Page>
  );
}
