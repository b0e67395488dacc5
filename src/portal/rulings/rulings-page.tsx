import { useSuspenseQueries } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Catalogue, Ruling } from '../../client/index.ts';
import { rulingsWords } from '../../wording/portal/rulings-words.ts';
import { catalogueAsked } from '../catalogue/asking.ts';
import { Page, Section } from '../design/page.tsx';
import { StateMark } from '../design/state-mark.tsx';
import { Empty } from '../design/states.tsx';
import { OfficePages } from '../office/office-pages.tsx';
import { mayRule } from '../office/roles.ts';
import { DayText } from '../reading/day-text.tsx';
import { useReading, useWords } from '../reading/reading.tsx';
import { useVisitor } from '../session/session.ts';
import { rulingsAsked } from './asking.ts';
import { RulingForm } from './ruling-form.tsx';
import { WithdrawRuling } from './withdraw-ruling.tsx';

/** How the programme has answered what its texts leave open. */
export function RulingsPage(): ReactNode {
  const { programme } = useParams({ from: '/programmes/$programme/rulings' });
  const words = useWords(rulingsWords);
  const { language } = useReading();
  const visitor = useVisitor();
  const [{ data: rulings }, { data: catalogue }] = useSuspenseQueries({
    queries: [rulingsAsked(programme), catalogueAsked(programme, language)],
  });
  const holding = rulings.filter(({ withdrawn }) => !withdrawn).length;
  const may = mayRule(visitor, programme);
  return (
    <Page name={words.name} above={catalogue.name} title={words.title(holding)} lead={words.lead}>
      <OfficePages programme={programme} />
      {rulings.length === 0 && <Empty>{words.none}</Empty>}
      {rulings.map((ruling) => (
        <RulingSheet key={ruling.id} ruling={ruling} catalogue={catalogue} programme={programme} may={may} />
      ))}
      {may && (
        <Section title={words.make}>
          {catalogue.questions.length === 0 ? (
            <Empty>{words.nothingOpen}</Empty>
          ) : (
            <RulingForm programme={programme} questions={catalogue.questions} />
          )}
        </Section>
      )}
    </Page>
  );
}

function RulingSheet({
  ruling: { id, question, reading, from, by, reason, withdrawn },
  catalogue,
  programme,
  may,
}: {
  readonly ruling: Ruling;
  readonly catalogue: Catalogue;
  readonly programme: string;
  readonly may: boolean;
}): ReactNode {
  const words = useWords(rulingsWords);
  const asked = catalogue.questions.find((one) => one.id === question);
  return (
    <article className="sheet section">
      <h2>{asked?.text ?? question}</h2>
      <p>{asked?.readings.find((one) => one.id === reading)?.text ?? reading}</p>
      <p>
        <StateMark state={withdrawn ? 'ended' : 'active'} word={withdrawn ? words.withdrawn : words.holds} />
      </p>
      <p>
        {words.from} <DayText day={from} />. {words.ruledBy(by)}
      </p>
      <p className="note">{reason}</p>
      {withdrawn && <p className="note">{words.withdrawnBy(withdrawn.by, withdrawn.reason)}</p>}
      {may && !withdrawn && <WithdrawRuling programme={programme} id={id} />}
    </article>
  );
}
