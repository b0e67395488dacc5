import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { type ReferenceShown, showReference } from '../../client/index.ts';
import { day as dayOf } from '../../domain/time/day.ts';
import { referenceAnswerWords } from '../../wording/portal/reference-answer-words.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import { Refusal } from '../design/field.tsx';
import { Page, Section } from '../design/page.tsx';
import { useReading, useWords } from '../reading/reading.tsx';
import { answers } from '../server/answers.ts';
import { answerOf, Refused } from '../server/refused.ts';
import { keepForThisTab, keptForThisTab } from '../session/kept-for-this-tab.ts';
import { useSecret } from '../session/use-secret.ts';
import { AnswerForm } from './answer-form.tsx';
import { ReferenceFacts } from './reference-facts.tsx';

const kept = 'reference';

/** What a customer is asked by a letter, and its answer, without signing in. The secret of the link is kept in this tab. */
export function ReferencePage(): ReactNode {
  const words = useWords(referenceAnswerWords);
  const came = useSecret();
  const [before] = useState(() => keptForThisTab(kept));
  const token = came ?? before;
  useEffect(() => {
    if (came !== undefined) keepForThisTab(kept, came);
  }, [came]);
  if (token === undefined) return <Page name={words.name} title={words.noLinkTitle} lead={words.noLink} />;
  return <Request key={token} token={token} />;
}

/** What is asked; or why nothing is any more, which is an answer too. */
const requestAsked = (token: string, language: string) =>
  queryOptions({
    queryKey: ['reference', token, language],
    queryFn: async (): Promise<ReferenceShown | Refused> => {
      try {
        return await answerOf(showReference({ body: { token } }));
      } catch (error) {
        if (error instanceof Refused && (error.status === 404 || error.status === 409)) return error;
        throw error;
      }
    },
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
