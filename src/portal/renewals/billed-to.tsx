import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { BillToStated } from '../../client/index.ts';
import { invoicingWords } from '../../wording/portal/invoicing-words.ts';
import { AddressLines } from '../design/address-lines.tsx';
import { Facts } from '../design/facts.tsx';
import { Refusal } from '../design/field.tsx';
import { useWords } from '../reading/reading.tsx';
import { useVisitor } from '../session/session.ts';
import { mayManage } from '../session/what-one-may.ts';
import type { PartnerPlace } from '../standing/asking.ts';

/** To whom the invoice of a renewal will go, what is missing for it, and where that is stated: before it is issued. */
export function BilledTo({
  place,
  billTo,
  needsVatNumber,
}: {
  readonly place: PartnerPlace;
  readonly billTo: BillToStated;
  /** Without its number the renewal is refused. */
  readonly needsVatNumber: boolean;
}): ReactNode {
  const words = useWords(invoicingWords);
  const visitor = useVisitor();
  const { lines, vatNumber, missing } = billTo;
  const isNeeded = needsVatNumber && vatNumber === undefined;
  return (
    <>
      <Facts
        facts={[
          {
            name: words.goesTo,
            value: <AddressLines lines={vatNumber === undefined ? lines : [...lines, words.vatNumberIs(vatNumber)]} />,
          },
        ]}
      />
      {isNeeded && <Refusal>{words.vatNumberNeeded}</Refusal>}
      {missing
        .filter((one) => !(isNeeded && one === 'vat-number'))
        .map((one) => (
          <p key={one} className="note">
            {words.missing[one]}
          </p>
        ))}
      {mayManage(visitor, place) ? (
        <p>
          <Link to="/programmes/$programme/partners/$partner/company" params={{ ...place }} hash="invoicing">
            {missing.length > 0 || isNeeded ? words.state : words.change}
          </Link>
        </p>
      ) : (
        (missing.length > 0 || isNeeded) && <p className="note">{words.askAdministrator}</p>
      )}
    </>
  );
}
