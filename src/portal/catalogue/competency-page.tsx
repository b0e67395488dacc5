import { useSuspenseQueries } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { catalogueWords } from '../../wording/portal/catalogue-words.ts';
import { GivenByLevel } from '../benefits/given-by-level.tsx';
import { Facts } from '../design/facts.tsx';
import { Hallmark } from '../design/hallmark.tsx';
import { Page, Section } from '../design/page.tsx';
import { Sentences } from '../design/sentences.tsx';
import { StateMark } from '../design/state-mark.tsx';
import { DayText } from '../reading/day-text.tsx';
import { useReading, useWords } from '../reading/reading.tsx';
import { AskedInRegion } from '../region/asked-in-region.tsx';
import { useRegion } from '../region/region.ts';
import { missing } from '../server/refused.ts';
import { useInstallation } from '../session/session.ts';
import { catalogueAsked, competenciesAsked, rankOf, requirementAsked } from './asking.ts';
import { lifeOf } from './life.ts';
import { TextsOfCompetency } from './texts-of-competency.tsx';

/** One competency: its state, what each of its levels asks of a newcomer, and all its texts. */
export function CompetencyPage(): ReactNode {
  const { programme, competency: id } = useParams({ from: '/programmes/$programme/competencies/$competency' });
  const words = useWords(catalogueWords);
  const { language } = useReading();
  const { today } = useInstallation();
  const [{ data: catalogue }, { data: competencies }] = useSuspenseQueries({
    queries: [catalogueAsked(programme, language), competenciesAsked(programme, language)],
  });
  const competency = competencies.find((one) => one.id === id);
  if (!competency) throw missing;
  const life = lifeOf(competency, today);
  const { lastEnrolment, lastRenewal, ends } = competency.retirement;
  const levels = [...competency.levels].sort((a, b) => rankOf(catalogue.levels, b.id) - rankOf(catalogue.levels, a.id));
  return (
    <Page name={competency.name} above={catalogue.name} title={competency.name} lead={competency.note}>
      <div className="sheet section">
        <p>
          <StateMark state={life} /> {words.state[life]}
        </p>
        {life !== 'active' && (
          <Facts
            facts={(
              [
                [words.lastEnrolment, lastEnrolment],
                [words.lastRenewal, lastRenewal],
                [words.ends, ends],
              ] as const
            ).flatMap(([name, day]) => (day ? [{ name, value: <DayText day={day} /> }] : []))}
          />
        )}
      </div>
      {levels.length > 0 && (
        <Section title={words.startEarning}>
          <p className="note">{words.startLead}</p>
          <AskedInRegion />
          {levels.map(({ id: level, name }) => (
            <LevelAsked
              key={level}
              programme={programme}
              competency={id}
              level={level}
              name={name}
              rank={rankOf(catalogue.levels, level)}
            />
          ))}
        </Section>
      )}
      <Section title={words.history}>
        <TextsOfCompetency competency={competency} />
      </Section>
    </Page>
  );
}

function LevelAsked(asked: {
  readonly programme: string;
  readonly competency: string;
  readonly level: string;
  readonly name: string;
  readonly rank: number;
}): ReactNode {
  const { name, rank, ...place } = asked;
  const words = useWords(catalogueWords);
  const { language } = useReading();
  const region = useRegion()?.region;
  const [{ data: requirement }] = useSuspenseQueries({ queries: [requirementAsked({ ...place, region }, language)] });
  const [text] = requirement.texts;
  return (
    <article className="sheet section">
      <h3>
        <Hallmark name={name} rank={rank} />
      </h3>
      {text ? <Sentences sentences={text.sentences} /> : <p className="note">{words.nothingAsked}</p>}
      <GivenByLevel {...place} />
      <p>
        <Link to="/programmes/$programme/competencies/$competency/$level" params={place}>
          {words.requirementOf(name)}
        </Link>
      </p>
    </article>
  );
}
