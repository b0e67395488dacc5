import { type FormEvent, type ReactNode, useState } from 'react';
import { addInvoicing, correctInvoicing, type WrittenInvoicingInput } from '../../client/index.ts';
import { companyWords } from '../../wording/portal/company-words.ts';
import { formWords } from '../../wording/portal/form-words.ts';
import { invoicingWords } from '../../wording/portal/invoicing-words.ts';
import { Button } from '../design/button.tsx';
import { Field } from '../design/field.tsx';
import { NotDone } from '../design/not-done.tsx';
import { changeHeaders, useWriting } from '../membership/use-writing.ts';
import { WrittenText } from '../office/written-text.tsx';
import { useWords } from '../reading/reading.tsx';
import { textsIn } from '../server/form-texts.ts';
import { answerOf } from '../server/refused.ts';
import { wrongAt } from '../server/wrong-in.ts';
import type { PartnerPlace } from '../standing/asking.ts';
import type { InvoicingListed } from './asking.ts';
import { countryWritten } from './country-written.ts';

const fields = ['/country', '/name', '/address', '/postalCode', '/city', '/vatNumber'] as const;

/** States to whom invoices go in a country, or corrects that. */
export function InvoicingForm({
  place,
  company,
  country,
  corrects,
}: {
  readonly place: PartnerPlace;
  /** What the partner is called, and where it is. */
  readonly company: string;
  readonly country: string | undefined;
  readonly corrects?: InvoicingListed;
}): ReactNode {
  const words = useWords(invoicingWords);
  const stated = useWords(companyWords);
  const form = useWords(formWords);
  const { isGoing, failure, send } = useWriting(place);
  const [isSaved, setSaved] = useState(false);
  const before = corrects?.statement;
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const filled = event.currentTarget;
    const {
      reason,
      country: where = '',
      address = '',
      city = '',
      ...texts
    } = textsIn(
      new FormData(filled),
      ...(['country', 'name', 'address', 'postalCode', 'city', 'vatNumber', 'reason'] as const),
    );
    const body: WrittenInvoicingInput = { ...texts, country: countryWritten(where), address: linesOf(address), city };
    setSaved(false);
    const isDone = await send([corrects?.id, body, reason], (once) => {
      const headers = changeHeaders({ once, reason });
      return answerOf(
        corrects
          ? correctInvoicing({ path: { ...place, id: corrects.id }, body, headers })
          : addInvoicing({ path: { ...place }, body, headers }),
      );
    });
    setSaved(isDone);
    if (isDone && !corrects) filled.reset();
  };
  return (
    <form
      className={corrects ? 'form' : 'form sheet'}
      onSubmit={(event) => void submit(event)}
      aria-label={before ? stated.changeOf(`${words.title}, ${before.country}`) : words.add}
      noValidate
    >
      <p role="status">{isSaved && stated.saved}</p>
      <NotDone failure={failure} fields={fields} />
      <Field
        label={words.country}
        hint={words.countryHint}
        name="country"
        defaultValue={before?.country ?? country}
        maxLength={80}
        wrong={wrongAt(failure, '/country')}
      />
      <Field
        label={words.name}
        isOptional
        hint={words.nameHint(company)}
        name="name"
        defaultValue={before?.name}
        maxLength={200}
        autoComplete="organization"
        wrong={wrongAt(failure, '/name')}
      />
      <WrittenText
        label={words.address}
        hint={words.addressHint}
        name="address"
        defaultValue={before?.address.join('\n')}
        autoComplete="street-address"
        wrong={wrongAt(failure, '/address')}
      />
      <Field
        label={words.postalCode}
        isOptional
        hint={words.postalCodeHint}
        name="postalCode"
        defaultValue={before?.postalCode}
        maxLength={20}
        autoComplete="postal-code"
        wrong={wrongAt(failure, '/postalCode')}
      />
      <Field
        label={words.city}
        name="city"
        defaultValue={before?.city}
        maxLength={100}
        autoComplete="address-level2"
        wrong={wrongAt(failure, '/city')}
      />
      <Field
        label={words.vatNumber}
        isOptional
        hint={words.vatNumberHint}
        name="vatNumber"
        defaultValue={before?.vatNumber}
        maxLength={40}
        wrong={wrongAt(failure, '/vatNumber')}
      />
      <Field label={form.reason} isOptional hint={form.reasonHint} name="reason" maxLength={600} />
      <div className="buttons">
        <Button type="submit" isDisabled={isGoing}>
          {isGoing ? form.going : corrects ? form.send : words.add}
        </Button>
      </div>
    </form>
  );
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
