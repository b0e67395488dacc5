import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import type { ClaimStanding } from '../../client/index.ts';
import type { Claim } from '../../domain/membership/facts.ts';
import type { WrittenPartnerFileWithLearning } from '../../domain/training/written/learning.ts';
import { tryWords } from '../../wording/portal/try-words.ts';
import { Button } from '../design/button.tsx';
import { Sentences } from '../design/sentences.tsx';
import { StateMark } from '../design/state-mark.tsx';
import type { Engine } from '../engine/engine.ts';
import type { Offered } from '../engine/told.ts';
import { useReading, useWords } from '../reading/reading.tsx';

export interface Tried {
  readonly programme: string;
  readonly partner: WrittenPartnerFileWithLearning;
  readonly target: Claim;
  readonly offered: Offered;
  readonly engine: Engine;
  readonly day: string;
  /** The name of the rules. */
  readonly rules: string;
}

/** Is it met, why, and what closes the gap. */
export function TryResult(tried: Tried): ReactNode {
  const { partner, target, engine, day, rules } = tried;
  const words = useWords(tryWords);
  const { language } = useReading();
  const { data, error } = useQuery({
    queryKey: ['tried', rules, partner, target, day, language],
    gcTime: 60_000,
    retry: false,
    networkMode: 'always',
    queryFn: () => engine.ask<'standing'>({ kind: 'standing', partner, day, language, claims: [target] }),
  });
  if (error) throw error;
  const claim = data?.claims[0];
  const name = partner.name ?? words.sheet;
  const unknown = [...new Set(data?.unknownItems.map(({ item }) => item) ?? [])];
  return (
    <div className="sheet try-result">
      <p role="status" className="strong">
        {claim ? words.titleOf[claim.alone.verdict](name, claim.name) : words.thinking}
      </p>
      {claim && <Told {...tried} claim={claim} />}
      {unknown.length > 0 && <p className="note">{words.unknown(unknown.join(', '))}</p>}
    </div>
  );
}

function Told({ claim, ...tried }: Tried & { readonly claim: ClaimStanding }): ReactNode {
  const words = useWords(tryWords);
  const { verdict, sentences, ways } = claim.alone;
  const { competency, level } = tried.target;
  return (
    <>
      <p>
        <StateMark state={verdict} />
      </p>
      <div>
        <h3>{words.why}</h3>
        <Sentences sentences={sentences} />
      </div>
      {verdict !== 'met' && (
        <div>
          <h3>{words.toClose}</h3>
          {ways.length === 0 ? (
            <p className="note">{words.noWay}</p>
          ) : (
            <ul className="sentences">
              {ways.slice(0, 4).map(({ text }) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          )}
        </div>
      )}
      {verdict === 'not-met' && tried.offered.hasTraining && <CheapestPlan key={`${competency}/${level}`} {...tried} />}
      <p>
        <Link
          to="/programmes/$programme/competencies/$competency/$level"
          params={{ programme: tried.programme, competency, level }}
        >
          {words.requirement}
        </Link>
      </p>
    </>
  );
}

/** Only when it is asked for: it may take seconds. */
function CheapestPlan({ partner, target, engine, day, rules }: Tried): ReactNode {
  const words = useWords(tryWords);
  const { language } = useReading();
  const [isAsked, setAsked] = useState(false);
  const { data: plan, error } = useQuery({
    queryKey: ['tried-plan', rules, partner, target, day, language],
    enabled: isAsked,
    gcTime: 60_000,
    retry: false,
    networkMode: 'always',
    queryFn: () => engine.ask<'plan'>({ kind: 'plan', partner, day, language, target }),
  });
  if (error) throw error;
  if (!isAsked)
    return (
      <p>
        <Button kind="first" onPress={() => setAsked(true)}>
          {words.plan}
        </Button>
      </p>
    );
  return (
    <div className="try-plan">
      <h3>{words.planTitle}</h3>
      <p role="status" className="strong">
        {plan ? plan.summary : words.planning}
      </p>
      {plan?.cautions.map((one) => (
        <p key={one} className="note">
          {one}
        </p>
      ))}
      {plan && plan.people.length > 0 && <Sentences sentences={plan.people} />}
      {plan?.proof && (
        <details>
          <summary>{words.proof}</summary>
          <p>{plan.proof}</p>
        </details>
      )}
    </div>
  );
}
