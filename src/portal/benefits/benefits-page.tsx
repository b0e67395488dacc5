import { useSuspenseQueries } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Benefits } from '../../client/index.ts';
import { benefitsWords } from '../../wording/portal/benefits-words.ts';
import { catalogueAsked } from '../catalogue/asking.ts';
import { Page, Section } from '../design/page.tsx';
import { Empty } from '../design/states.tsx';
import { useReading, useWords } from '../reading/reading.tsx';
import { useVisitor } from '../session/session.ts';
import { mayManage } from '../session/what-one-may.ts';
import { PartnerLink, usePartnerName } from '../standing/partner-link.tsx';
import { benefitsAsked, usesAsked } from './asking.ts';
import { BenefitSheet } from './benefit-sheet.tsx';
import { IfLostTable } from './if-lost-table.tsx';
import { UseForm } from './use-form.tsx';
import { UsesList } from './uses-list.tsx';

const from = '/programmes/$programme/partners/$partner/benefits';

/** What a partner has by its awards, what of it is used and left, and what it would lose with each award. */
export function BenefitsPage(): ReactNode {
  const place = useParams({ from });
  const search = useSearch({ from });
  const words = useWords(benefitsWords);
  const { language } = useReading();
  const mayRecord = mayManage(useVisitor(), place);
  const [{ data: found }, { data: listed }, { data: catalogue }] = useSuspenseQueries({
    queries: [
      benefitsAsked(place, language),
      usesAsked(place, search, language),
      catalogueAsked(place.programme, language),
    ],
  });
  const { benefits, ifLost, worth } = found;
  const given = benefits.filter(({ amount }) => amount !== 0);
  return (
    <Page
      name={`${words.name}, ${usePartnerName(place)}`}
      above={<PartnerLink place={place} />}
      title={titleOf(found, given.length, words, catalogue.name)}
      lead={found.hasLibrary ? words.lead : undefined}
    >
      {worth.some(({ sample }) => sample) && <p className="note">{words.worthWithSample}</p>}
      {found.hasLibrary && (
        <Section title={words.have}>
          {found.note && <p className="note">{found.note}</p>}
          {benefits.length === 0 && <Empty>{words.noneYet}</Empty>}
          {benefits.map((one) => (
            <BenefitSheet key={one.id} benefit={one} />
          ))}
        </Section>
      )}
      {ifLost.length > 0 && (
        <Section title={words.ifLost}>
          <p className="note">{words.ifLostLead}</p>
          <IfLostTable place={place} ifLost={ifLost} />
        </Section>
      )}
      {mayRecord && given.length > 0 && (
        <Section title={words.record}>
          <UseForm place={place} benefits={given} />
        </Section>
      )}
      {found.hasLibrary && (
        <Section title={words.uses}>
          <UsesList place={place} search={search} page={listed} mayRecord={mayRecord} />
        </Section>
      )}
    </Page>
  );
}

function titleOf(
  { hasLibrary, worth }: Benefits,
  given: number,
  words: (typeof benefitsWords)['en'],
  programme: string,
): string {
  if (!hasLibrary) return words.noLibrary(programme);
  if (given === 0) return words.titleNone;
  const [first] = worth;
  // Several currencies are told benefit by benefit: no one sum says it.
  return first && worth.length === 1 ? words.titleWithWorth(given, first.text) : words.title(given);
}
