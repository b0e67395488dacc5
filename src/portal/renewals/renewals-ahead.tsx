import '../design/sentences.css';
import type { ReactNode } from 'react';
import type { RenewalToAskFor } from '../../client/index.ts';
import { day as dayOf } from '../../domain/time/day.ts';
import { lowerLevelWords } from '../../wording/impact/lower-level-words.ts';
import { renewalWords } from '../../wording/portal/renewal-words.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import { Facts } from '../design/facts.tsx';
import { StateMark } from '../design/state-mark.tsx';
import { DayText } from '../reading/day-text.tsx';
import { useReading, useWords } from '../reading/reading.tsx';
import { howItGoes } from './how-it-goes.ts';
import { lowerOption } from './lower-of.ts';
import { RenewalFee } from './renewal-fee.tsx';
import { RenewalStateMark } from './renewal-state-mark.tsx';

/**
 * Renewal days that cannot be asked for now, with how each award would go and what that would cost as things stand: a sheet
 * for each, as beside one another they are too wide for a telephone.
 */
export function RenewalsAhead({ renewals }: { readonly renewals: readonly RenewalToAskFor[] }): ReactNode {
  return renewals.map((one) => <RenewalAhead key={one.anniversary} renewal={one} />);
}

function RenewalAhead({
  renewal: { anniversary, state, window, awards, fee },
}: {
  readonly renewal: RenewalToAskFor;
}): ReactNode {
  const words = useWords(renewalWords);
  const { language } = useReading();
  const day = dayInWords(dayOf(anniversary), language);
  return (
    <article className="sheet section" aria-label={`${words.anniversary}: ${day}`}>
      <p className="levels">
        <strong>{day}</strong>
        <RenewalStateMark state={state} />
        {state === 'ahead' && (
          <span className="note">
            <DayText day={window.from} /> – <DayText day={window.to} />
          </span>
        )}
      </p>
      <Facts
        facts={[
          { name: words.goes, value: <HowAwardsGo awards={awards} /> },
          ...(state === 'bound'
            ? []
            : [
                {
                  name: words.wouldCost,
                  value: (
                    <>
                      <RenewalFee fee={fee} />
                      {fee.gross && <p className="note">{words.costAsItGoes}</p>}
                    </>
                  ),
                },
              ]),
        ]}
      />
    </article>
  );
}

function HowAwardsGo({ awards }: Pick<RenewalToAskFor, 'awards'>): ReactNode {
  const words = useWords(renewalWords);
  const { canGoOn } = useWords(lowerLevelWords);
  return (
    <ul className="sentences">
      {awards.map((award) => {
        const { name, done } = award;
        const lower = lowerOption(award);
        const { goes, state } = howItGoes(award);
        return (
          <li key={name} className="said">
            {name} <StateMark state={state} word={done ? words.alreadyDone : words.wouldGo[goes]} />
            {lower && <p className="note">{canGoOn(lower.name)}</p>}
          </li>
        );
      })}
    </ul>
  );
}
