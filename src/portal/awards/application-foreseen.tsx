import type { ReactNode } from 'react';
import type { ApplicationAhead } from '../../client/index.ts';
import { andList } from '../../wording/lists-in-words.ts';
import { applicationWords } from '../../wording/portal/application-words.ts';
import { MoneyAtRisk } from '../benefits/money-at-risk.tsx';
import { type Fact, Facts } from '../design/facts.tsx';
import { DayText } from '../reading/day-text.tsx';
import { useReading, useWords } from '../reading/reading.tsx';

/** What an award does that is applied for: its term, what it goes up from, what comes with it, and what else would be lost. */
export function ApplicationForeseen({ ahead }: { readonly ahead: ApplicationAhead }): ReactNode {
  const words = useWords(applicationWords);
  const { language } = useReading();
  const { from, renewal, goesUpFrom, gives, losing, hasFees } = ahead;
  const named = (awards: typeof losing) =>
    andList(
      awards.map(({ name }) => name),
      language,
    );
  const facts: readonly Fact[] = [
    { name: words.begins, value: <DayText day={from} />, isStrong: true },
    ...(renewal === undefined ? [] : [{ name: words.renewal, value: <DayText day={renewal} /> }]),
    ...(goesUpFrom.length === 0 ? [] : [{ name: words.goesUpFrom, value: words.goesUp(named(goesUpFrom)) }]),
    ...(gives ? [{ name: words.gives, value: <MoneyAtRisk benefits={gives} /> }] : []),
    { name: words.losing, value: losing.length === 0 ? words.losingNobody : words.loses(named(losing)) },
    ...(hasFees ? [{ name: words.fee, value: words.feeLater }] : []),
  ];
  return (
    <div className="sheet section">
      <Facts facts={facts} />
    </div>
  );
}
