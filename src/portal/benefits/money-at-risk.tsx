import type { ReactNode } from 'react';
import type { BenefitsAtRisk } from '../../client/index.ts';

/** What goes with an award: its worth in a sentence, then benefit by benefit. */
export function MoneyAtRisk({ benefits: { text, losses } }: { readonly benefits: BenefitsAtRisk }): ReactNode {
  return (
    <>
      <p>{text}</p>
      {losses.length > 0 && (
        <ul className="note">
          {losses.map((loss) => (
            <li key={loss.benefit}>{loss.text}</li>
          ))}
        </ul>
      )}
    </>
  );
}
