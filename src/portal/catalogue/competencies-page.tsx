import './catalogue.css';
import { useSuspenseQueries } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { CompetencyShown } from '../../client/index.ts';
import { catalogueWords } from '../../wording/portal/catalogue-words.ts';
import { Hallmark } from '../design/hallmark.tsx';
import { Page, Section } from '../design/page.tsx';
import { StateMark } from '../design/state-mark.tsx';
import { useReading, useWords } from '../reading/reading.tsx';
import { useInstallation } from '../session/session.ts';
import { catalogueAsked, competenciesAsked, rankOf } from './asking.ts';
import { lifeOf } from './life.ts';

/** What a partner can earn in a programme. */
export function CompetenciesPage(): ReactNode {
  const { programme } = useParams({ from: '/programmes/$programme/competencies' });
  const words = useWords(catalogueWords);
  const { language } = useReading();
  const { today } = useInstallation();
  const [{ data: catalogue }, { data: competencies }] = useSuspenseQueries({
    queries: [catalogueAsked(programme, language), competenciesAsked(programme, language)],
  });
  const isEnded = (one: CompetencyShown) => lifeOf(one, today) === 'ended';
  const living = competencies.filter((one) => !isEnded(one));
  const ended = competencies.filter(isEnded);
  return (
    <Page
      name={words.name}
      above={catalogue.vendor}
      title={words.title(living.length, catalogue.name)}
      lead={words.lead}
    >
      <ul className="competencies">
        {living.map((one) => (
          <li key={one.id} className="sheet">
            <h2>
              <CompetencyLink programme={programme} {...one} />
            </h2>
            {lifeOf(one, today) === 'retiring' && <StateMark state="retiring" />}
            <div className="levels">
              {one.levels.map(({ id, name }) => (
                <Hallmark key={id} name={name} rank={rankOf(catalogue.levels, id)} />
              ))}
            </div>
          </li>
        ))}
      </ul>
      {ended.length > 0 && (
        <Section title={words.gone}>
          <p className="note">{words.goneLead}</p>
          <ul className="names">
            {ended.map((one) => (
              <li key={one.id}>
                <CompetencyLink programme={programme} {...one} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Page>
  );
}

const CompetencyLink = ({ programme, id, name }: { programme: string; id: string; name: string }): ReactNode => (
  <Link to="/programmes/$programme/competencies/$competency" params={{ programme, competency: id }}>
    {name}
  </Link>
);
