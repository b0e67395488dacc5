import type { ReactNode } from 'react';
import type { RenewalFee as Fee } from '../../client/index.ts';
import { invoicingWords } from '../../wording/portal/invoicing-words.ts';
import { renewalWords } from '../../wording/portal/renewal-words.ts';
import { Facts } from '../design/facts.tsx';
import { useWords } from '../reading/reading.tsx';

/** What a renewal costs: each fee, its tax, and the sum; or why nothing is owed, or nothing can be told. */
export function RenewalFee({ fee }: { readonly fee: Fee }): ReactNode {
  const words = useWords(renewalWords);
  const invoicing = useWords(invoicingWords);
  const { reason, lines = [], tax, gross, isOneForAll } = fee;
  if (reason) return <p>{words.noFee[reason]}</p>;
  if (!gross) return null;
  return (
    <>
      <Facts
        facts={[
          ...lines.map(({ text, amount, sample }) => ({
            name: words.fee(text),
            nameNote: sample ? words.sample : undefined,
            value: amount.text,
          })),
          ...(tax && !tax.reverseCharge ? [{ name: words.tax(tax.name, tax.percent), value: tax.amount.text }] : []),
          { name: words.gross, value: gross.text, isStrong: true },
        ]}
      />
      {isOneForAll && <p className="note">{words.oneForAll}</p>}
      {tax?.reverseCharge && <p className="note">{invoicing.reverseCharge(tax.name)}</p>}
      {!tax && <p className="note">{words.noTax}</p>}
    </>
  );
}
