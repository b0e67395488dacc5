import '../catalogue/catalogue.css';
import '../design/sentences.css';
import { useSuspenseQueries } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Demotion } from '../../client/index.ts';
import { day as dayOf } from '../../domain/time/day.ts';
import { demotionPageWords } from '../../wording/portal/demotion-page-words.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import { AwardLink } from '../awards/award-link.tsx';
import { catalogueAsked } from '../catalogue/asking.ts';
import { AwardName } from '../design/award-name.tsx';
import { Page, Section } from '../design/page.tsx';
import { StateMark } from '../design/state-mark.tsx';
import { mayDecide } from '../office/roles.ts';
import { useReading, useWords } from '../reading/reading.tsx';
import { missing } from '../server/refused.ts';
import { useVisitor } from '../session/session.ts';
import { PartnerLink } from '../standing/partner-link.tsx';
import { demotionAsked } from './asking.ts';
import { DecisionForm } from './decision-form.tsx';

const from = '/programmes/$programme/partners/$partner/demotions/$id';

/** One award that has lapsed: why, and what is to become of it. */
export function DemotionPage(): ReactNode {
  const { id, ...place } = useParams({ from });
  const words = useWords(demotionPageWords);
  const { language } = useReading();
  const visitor = useVisitor();
  const [{ data: demotion }, { data: catalogue }] = useSuspenseQueries({
    queries: [demotionAsked(place, id, language), catalogueAsked(place.programme, language)],
  });
  if (!demotion) throw missing;
  const { name, state, reasons } = demotion;
  const award = awardInWords(demotion, catalogue);
  const since = dayInWords(dayOf(demotion.since), language);
  return (
    <Page
      name={`${words.name}, ${name}`}
      above={<PartnerLink place={place} />}
      title={words.lapsed(award, since)}
      lead={words.shown[state]}
    >
      <Section title={words.why}>
        <div className="sheet section">
          <p className="levels">
            <AwardLink place={place} claim={demotion}>
              <AwardName {...demotion} catalogue={catalogue} />
            </AwardLink>
            <StateMark
              state={state === 'open' ? 'pending' : state === 'withdrawn' ? 'met' : 'ended'}
              word={words.states[state]}
            />
          </p>
          <ul className="sentences">
            {reasons.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
      </Section>
      {demotion.decided && <Decided demotion={demotion} />}
      {state === 'open' && mayDecide(visitor, place.programme) && (
        <DecisionForm place={place} demotion={demotion} award={award} />
      )}
      <p>
        <Link to="/programmes/$programme/demotions" params={{ programme: place.programme }}>
          {words.back}
        </Link>
      </p>
    </Page>
  );
}

function Decided({ demotion: { decided } }: { readonly demotion: Demotion }): ReactNode {
  const words = useWords(demotionPageWords);
  const { language } = useReading();
  if (!decided) return null;
  const until = decided.until && dayInWords(dayOf(decided.until), language);
  return (
    <Section title={words.decision}>
      <div className="sheet section" role="status">
        <p>{until ? words.kept(until) : words.demoted}</p>
        <p className="note">{decided.reason}</p>
      </div>
    </Section>
  );
}

const awardInWords = (
  { competency, level }: Demotion,
  {
    competencies,
    levels,
  }: {
    readonly competencies: readonly { readonly id: string; readonly name: string }[];
    readonly levels: readonly { readonly id: string; readonly name: string }[];
  },
): string =>
  `${levels.find(({ id }) => id === level)?.name ?? level} ${competencies.find(({ id }) => id === competency)?.name ?? competency}`;
