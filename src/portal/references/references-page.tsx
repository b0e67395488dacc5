import { useSuspenseQueries } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { referencesWords } from '../../wording/portal/references-words.ts';
import { catalogueAsked } from '../catalogue/asking.ts';
import { Page, Section } from '../design/page.tsx';
import { Empty } from '../design/states.tsx';
import { useReading, useWords } from '../reading/reading.tsx';
import { useVisitor } from '../session/session.ts';
import { mayAskReferences } from '../session/what-one-may.ts';
import { PartnerLink, usePartnerName } from '../standing/partner-link.tsx';
import { referencesAsked, wantedAsked } from './asking.ts';
import { ClausesThatAsk } from './clauses-that-ask.tsx';
import { ReferenceForm } from './reference-form.tsx';
import { ReferencesList } from './references-list.tsx';

const from = '/programmes/$programme/partners/$partner/references';

/** Whom a partner asked for a reference, what they answered, and which requirements ask for some. */
export function ReferencesPage(): ReactNode {
  const place = useParams({ from });
  const search = useSearch({ from });
  const words = useWords(referencesWords);
  const { language } = useReading();
  const mayAsk = mayAskReferences(useVisitor(), place);
  const [{ data: wanted }, { data: listed }, { data: catalogue }] = useSuspenseQueries({
    queries: [
      wantedAsked(place, language),
      referencesAsked(place, search, language),
      catalogueAsked(place.programme, language),
    ],
  });
  const { kinds, clauses, countsAtOnce } = wanted;
  const met = clauses.filter(({ verdict }) => verdict === 'met').length;
  const isAskable = kinds.length > 0;
  const wasAsked = listed.references.length > 0 || search.state !== undefined || search.cursor !== undefined;
  return (
    <Page
      name={`${words.name}, ${usePartnerName(place)}`}
      above={<PartnerLink place={place} />}
      title={clauses.length === 0 ? words.noneAsks(catalogue.name) : words.title(met, clauses.length)}
      lead={isAskable ? (countsAtOnce ? words.lead : words.leadVerified) : undefined}
    >
      {!isAskable && <Empty>{words.noKinds(catalogue.name)}</Empty>}
      {clauses.length > 0 && (
        <Section title={words.asked}>
          <ClausesThatAsk clauses={clauses} catalogue={catalogue} programme={place.programme} />
        </Section>
      )}
      {(isAskable || wasAsked) && (
        <Section title={words.requests}>
          {wasAsked ? (
            <ReferencesList place={place} search={search} page={listed} mayAsk={mayAsk} />
          ) : (
            <Empty>{mayAsk ? words.nobodyYet : words.nobodyYetForReaders}</Empty>
          )}
        </Section>
      )}
      {isAskable && mayAsk && (
        <Section title={words.ask}>
          <ReferenceForm place={place} kinds={kinds} competencies={catalogue.competencies} />
        </Section>
      )}
    </Page>
  );
}
