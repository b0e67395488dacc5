import type { ReactNode } from 'react';
import type { BenefitsAtRisk } from '../../client/index.ts';
import { goOnLowerWords } from '../../wording/portal/go-on-lower-words.ts';
import { Facts } from '../design/facts.tsx';
import { useWords } from '../reading/reading.tsx';
import { MoneyAtRisk } from './money-at-risk.tsx';

/** What goes with the higher level of an award, and what the lower one keeps, where the rules say it. */
export function GoesAndStays({
  benefitsLost,
  benefitsKept,
}: {
  readonly benefitsLost?: BenefitsAtRisk;
  readonly benefitsKept?: BenefitsAtRisk;
}): ReactNode {
  const words = useWords(goOnLowerWords);
  if (!benefitsLost || !benefitsKept) return null;
  return (
    <Facts
      facts={[
        { name: words.costs, value: <MoneyAtRisk benefits={benefitsLost} /> },
        { name: words.keeps, value: <MoneyAtRisk benefits={benefitsKept} /> },
      ]}
    />
  );
}
