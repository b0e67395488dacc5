import { useSuspenseQueries } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { day as dayOf } from '../../domain/time/day.ts';
import { ownStandingWords } from '../../wording/portal/own-standing-words.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import { ApplyHere } from '../awards/apply-here.tsx';
import { Section } from '../design/page.tsx';
import { Sentences } from '../design/sentences.tsx';
import { StateMark } from '../design/state-mark.tsx';
import { useReading, useWords } from '../reading/reading.tsx';
import { type LevelPlace, levelStandingAsked, partnerAsked } from './asking.ts';
import { WaysInWords } from './ways-in-words.tsx';

/** Where the reader's company stands beside what a level asks: clause by clause, who counts, and what is missing. */
export function OwnStanding(level: LevelPlace): ReactNode {
  const words = useWords(ownStandingWords);
  const { language } = useReading();
  const [{ data: told }, { data: partner }] = useSuspenseQueries({
    queries: [levelStandingAsked(level, language), partnerAsked(level)],
  });
  const { verdict, version, sentences, ways } = told.standing;
  return (
    <Section title={words.title(partner.name)} aside={<StateMark state={verdict} />}>
      <p className="note">{words.lead(dayInWords(dayOf(told.day), language))}</p>
      {version && <p className="note">{level.cohort === 'holder' ? words.byOwn(version.id) : words.by(version.id)}</p>}
      <Sentences sentences={sentences} />
      {verdict !== 'met' && ways.length > 0 && (
        <>
          <h3>{words.toClose}</h3>
          <WaysInWords ways={ways} />
        </>
      )}
      <ApplyHere
        place={{ programme: level.programme, partner: level.partner }}
        claim={{ competency: level.competency, level: level.level }}
      />
      <p>
        <Link
          to="/programmes/$programme/partners/$partner/standing"
          params={{ programme: level.programme, partner: level.partner }}
        >
          {words.standing}
        </Link>
      </p>
    </Section>
  );
}
