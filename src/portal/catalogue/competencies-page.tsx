import './catalogue.css';
import '../design/inline-form.css';
import { useSuspenseQueries } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { catalogueWords } from '../../wording/portal/catalogue-words.ts';
import { competenciesWords } from '../../wording/portal/competencies-words.ts';
import { Field } from '../design/field.tsx';
import { Hallmark } from '../design/hallmark.tsx';
import { ListFoot } from '../design/list-foot.tsx';
import { Page, Section } from '../design/page.tsx';
import { StateMark } from '../design/state-mark.tsx';
import { Empty } from '../design/states.tsx';
import { useReading, useWords } from '../reading/reading.tsx';
import { DownloadList } from '../saving/download-list.tsx';
import { useInstallation } from '../session/session.ts';
import { catalogueAsked, competenciesAsked, rankOf } from './asking.ts';
import { competenciesFound, competenciesSearchOf, competencyStates } from './competencies-search.ts';
import { lifeOf } from './life.ts';

const from = '/programmes/$programme/competencies';

/** What a partner can earn in a programme. */
export function CompetenciesPage(): ReactNode {
  const { programme } = useParams({ from });
  const words = useWords(catalogueWords);
  const filterWords = useWords(competenciesWords);
  const { language } = useReading();
  const { today } = useInstallation();
  const [{ data: catalogue }, { data: competencies }] = useSuspenseQueries({
    queries: [catalogueAsked(programme, language), competenciesAsked(programme, language)],
  });
  const search = useSearch({ from });
  const when = { today, language };
  const { living, ended } = competenciesFound(competencies, search, when);
  const found = [...living, ...ended];
  return (
    <Page
      name={words.name}
      above={catalogue.vendor}
      title={words.title(competenciesFound(competencies, {}, when).living.length, catalogue.name)}
      lead={words.lead}
    >
      <Filters />
      {found.length === 0 && <Empty>{filterWords.none}</Empty>}
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
      {found.length > 0 && (
        <ListFoot>
          <DownloadList
            name={filterWords.fileName}
            count={found.length}
            lines={async () => [
              [filterWords.competency, filterWords.levels, filterWords.state],
              ...found.map((one) => [
                ...[one.name, one.levels.map(({ name }) => name).join(', '), words.state[lifeOf(one, today)]],
              ]),
            ]}
          />
        </ListFoot>
      )}
    </Page>
  );
}

function Filters(): ReactNode {
  const { called = '', state = '' } = useSearch({ from });
  const go = useNavigate({ from });
  const words = useWords(competenciesWords);
  const look = (wanted: Readonly<Record<string, string>>) =>
    void go({ search: competenciesSearchOf({ called, state, ...wanted }), replace: true, resetScroll: false });
  return (
    <div className="inline-form">
      <Field
        label={words.find}
        type="search"
        value={called}
        onChange={({ target }) => look({ called: target.value })}
      />
      <label>
        {words.state}
        <select value={state} onChange={({ target }) => look({ state: target.value })}>
          <option value="">{words.every}</option>
          {competencyStates.map((one) => (
            <option key={one} value={one}>
              {words.states[one]}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

const CompetencyLink = ({ programme, id, name }: { programme: string; id: string; name: string }): ReactNode => (
  <Link to="/programmes/$programme/competencies/$competency" params={{ programme, competency: id }}>
    {name}
  </Link>
);
