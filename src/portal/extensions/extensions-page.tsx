import { useSuspenseQueries } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { extensionsWords } from '../../wording/portal/extensions-words.ts';
import { catalogueAsked } from '../catalogue/asking.ts';
import { Page, Section } from '../design/page.tsx';
import { Empty } from '../design/states.tsx';
import { numbersAsked } from '../network/asking.ts';
import { OfficePages } from '../office/office-pages.tsx';
import { mayRule } from '../office/roles.ts';
import { useReading, useWords } from '../reading/reading.tsx';
import { useVisitor } from '../session/session.ts';
import { extensionsAsked } from './asking.ts';
import { ExtensionForm } from './extension-form.tsx';
import { ExtensionSheet } from './extension-sheet.tsx';

/** More time for whole countries: what was granted, and what is to be. */
export function ExtensionsPage(): ReactNode {
  const { programme } = useParams({ from: '/programmes/$programme/extensions' });
  const words = useWords(extensionsWords);
  const { language } = useReading();
  const may = mayRule(useVisitor(), programme);
  const [{ data: extensions }, { data: catalogue }, { data: numbers }] = useSuspenseQueries({
    queries: [extensionsAsked(programme), catalogueAsked(programme, language), numbersAsked(programme, {})],
  });
  const holding = extensions.filter(({ withdrawn }) => !withdrawn).length;
  return (
    <Page name={words.name} above={catalogue.name} title={words.title(holding)} lead={words.lead}>
      <OfficePages programme={programme} />
      {extensions.length === 0 && <Empty>{words.none}</Empty>}
      {extensions.toReversed().map((extension) => (
        <ExtensionSheet key={extension.id} {...{ extension, catalogue, programme, may }} />
      ))}
      {may && (
        <Section title={words.grant}>
          <ExtensionForm
            programme={programme}
            catalogue={catalogue}
            countries={numbers.countries.map(({ country }) => country)}
          />
        </Section>
      )}
    </Page>
  );
}
