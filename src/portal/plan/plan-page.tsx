import { useSuspenseQueries, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Plan } from '../../client/index.ts';
import { day as dayOf } from '../../domain/time/day.ts';
import { goOnLowerWords } from '../../wording/portal/go-on-lower-words.ts';
import { planPageWords } from '../../wording/portal/plan-page-words.ts';
import { renewalWords } from '../../wording/portal/renewal-words.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import { ApplyHere } from '../awards/apply-here.tsx';
import { competenciesAsked } from '../catalogue/asking.ts';
import { Facts } from '../design/facts.tsx';
import { Page, Section } from '../design/page.tsx';
import { Sentences } from '../design/sentences.tsx';
import { useReading, useWords } from '../reading/reading.tsx';
import { decidedFor } from '../renewals/choice-for.ts';
import { useRenewalToPay } from '../renewals/use-renewal-to-pay.ts';
import { WhatWasChosen } from '../renewals/what-was-chosen.tsx';
import { forecastAsked } from '../standing/asking.ts';
import { LowerLevels } from '../standing/lower-levels.tsx';
import { PartnerLink, usePartnerName } from '../standing/partner-link.tsx';
import { planAsked } from './asking.ts';
import { awardsToPlan } from './awards-to-plan.ts';
import { PlanFor } from './plan-for.tsx';
import { keptOf, planAskedFor } from './plan-search.ts';

const from = '/programmes/$programme/partners/$partner/plan';

/** The cheapest way to keep what is held, or to reach more: who does what by when, at what cost, and that none is cheaper. */
export function PlanPage(): ReactNode {
  const place = useParams({ from });
  const search = useSearch({ from });
  const words = useWords(planPageWords);
  const lowerWords = useWords(goOnLowerWords);
  const renewal = useWords(renewalWords);
  const { language } = useReading();
  const [{ data: forecast }, { data: competencies }] = useSuspenseQueries({
    queries: [forecastAsked(place, language), competenciesAsked(place.programme, language)],
  });
  const toPay = useRenewalToPay(place, true);
  const awards = awardsToPlan(
    forecast,
    competencies,
    toPay,
    ({ name, becomes }) => words.decided(name, becomes),
    (name, day) => words.ending(name, dayInWords(dayOf(day), language)),
  );
  const choices = {
    held: awards.held.map(({ value }) => value),
    decided: awards.decided,
    others: awards.others.map(({ value }) => value),
    day: forecast.day,
  };
  const { data: plan } = useSuspenseQuery(planAsked(place, planAskedFor(search, choices), language));
  const title = useTitle(plan);
  const { told, targets, untouched, sampleData, learningStated, actions } = plan;
  const staying = [...targets.filter(({ aim, isMet }) => aim === 'kept' && isMet), ...untouched];
  const atRisk = targets.filter(({ aim }) => aim === 'at-risk').map(({ name }) => name);
  const lowered = forecast.awards.filter(({ heldToday, lower, name }) => heldToday && lower && atRisk.includes(name));
  return (
    <Page
      name={`${words.name}, ${usePartnerName(place)}`}
      above={<PartnerLink place={place} />}
      title={title}
      // Where it is one sentence, it is said once.
      lead={told?.summary === title ? undefined : told?.summary}
    >
      {actions.length > 0 && sampleData && <p className="note">{words.sample}</p>}
      {actions.length > 0 && !learningStated && <p className="note">{words.unstated}</p>}
      <Section title={words.what}>
        <PlanFor
          key={JSON.stringify(search)}
          awards={awards}
          kept={keptOf(search, choices)}
          search={search}
          day={forecast.day}
        />
      </Section>
      {told && told.steps.length > 0 && (
        <Section title={words.who}>
          <p className="note">{words.whoLead}</p>
          <div className="sheet section">
            <Sentences sentences={told.steps} />
          </div>
        </Section>
      )}
      {targets.map(({ claim, name, aim, isMet }) =>
        aim === 'wanted' && isMet ? <ApplyHere key={name} place={place} claim={claim} /> : null,
      )}
      {told && told.unmet.length > 0 && (
        <Section title={words.unmet}>
          <div className="sheet section">
            <Sentences sentences={told.unmet} />
          </div>
        </Section>
      )}
      {lowered.length > 0 && (
        <Section title={lowerWords.title}>
          {lowered.map((award) => (
            <div key={award.name} className="sheet section">
              <h3>{award.name}</h3>
              <LowerLevels award={award} place={place} />
            </div>
          ))}
        </Section>
      )}
      {toPay && awards.decided.length > 0 && (
        <Section title={renewal.chosen}>
          <WhatWasChosen renewal={{ ...toPay, choices: toPay.choices.filter((one) => decidedFor(toPay, one)) }} />
        </Section>
      )}
      {staying.length > 0 && (
        <Section title={words.stays}>
          <ul className="sentences">
            {staying.map(({ name }) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </Section>
      )}
      {told?.proof && (
        <Section title={words.why}>
          <div className="sheet section">
            <Facts
              facts={[
                ...(told.cost === undefined ? [] : [{ name: words.total, value: told.cost, isStrong: true }]),
                { name: words.proof, value: told.proof },
                ...(actions.length > 0 ? [{ name: words.how, value: words.howCounted }] : []),
              ]}
            />
          </div>
        </Section>
      )}
      <p className="line">
        <Link to="/programmes/$programme/partners/$partner/standing" params={place}>
          {words.standing}
        </Link>
      </p>
    </Page>
  );
}

/** What it costs, or that nothing is to be done, or that exams do not help. */
function useTitle({ status, targets, actions, told }: Plan): string {
  const words = useWords(planPageWords);
  const unmet = targets.filter(({ isMet }) => !isMet).length;
  if (status === 'nothing-to-plan') return words.nothing;
  if (status === 'infeasible' || status === 'unknown') return words.none;
  if (actions.length > 0 && told?.cost !== undefined)
    return unmet > 0 ? words.costsPart(told.cost, unmet) : words.costs(told.cost);
  const failing = targets.filter(({ isMet, awaits }) => !isMet && !awaits);
  const [first] = failing;
  if (first) return words.noPlan(failing.length, first.name);
  const [awaited] = targets.filter(({ isMet }) => !isMet);
  return awaited ? words.awaited(unmet, awaited.name) : words.nobody;
}
