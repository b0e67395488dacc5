import '../office/office.css';
import './renewals.css';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import {
  type AwardToChoose,
  type Renewals,
  type RenewalToAskFor,
  type RenewalToSubmitInput,
  submitRenewal,
} from '../../client/index.ts';
import { day as dayOf } from '../../domain/time/day.ts';
import { formWords } from '../../wording/portal/form-words.ts';
import { invoicingWords } from '../../wording/portal/invoicing-words.ts';
import { renewalWords } from '../../wording/portal/renewal-words.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import { Button } from '../design/button.tsx';
import { Field, Refusal } from '../design/field.tsx';
import { NotDone } from '../design/not-done.tsx';
import { Section } from '../design/page.tsx';
import { useReading, useWords } from '../reading/reading.tsx';
import { answers } from '../server/answers.ts';
import { textsIn } from '../server/form-texts.ts';
import { answerOf } from '../server/refused.ts';
import { useSending } from '../server/use-sending.ts';
import { wrongAt } from '../server/wrong-in.ts';
import { useVisitor } from '../session/session.ts';
import { mayRenew } from '../session/what-one-may.ts';
import type { PartnerPlace } from '../standing/asking.ts';
import { priceAsked, pricesKey } from './asking.ts';
import { AwardChoice } from './award-choice.tsx';
import { BilledTo } from './billed-to.tsx';
import { InvoicedIn } from './invoiced-in.tsx';
import { isRenewer } from './is-renewer.ts';
import { RenewalFee } from './renewal-fee.tsx';
import { WhoRenews } from './who-renews.tsx';

/** Asks for the renewal that is open: what becomes of each award, what that costs, and that the company agrees. */
export function RenewalForm({
  place,
  renewal,
  agreement,
  renewers,
  countries,
  billTo,
}: {
  readonly place: PartnerPlace;
  readonly renewal: RenewalToAskFor;
  readonly renewers: Renewals['renewers'];
  /** In which it can be invoiced, the own one first. */
  readonly countries: Renewals['countries'];
  /** To whom its invoice goes in each of them, in their order. */
  readonly billTo: Renewals['billTo'];
  readonly agreement: Renewals['agreement'];
}): ReactNode {
  const words = useWords(renewalWords);
  const form = useWords(formWords);
  const invoicing = useWords(invoicingWords);
  const { language } = useReading();
  const { isGoing, failure, send } = useSending();
  const visitor = useVisitor();
  const mayAsk = mayRenew(visitor, place) && isRenewer(visitor, renewers);
  const [isSilent, setSilent] = useState(false);
  const open = renewal.awards.filter(({ done }) => !done);
  const [chosen, setChosen] = useState<ReadonlyMap<string, string | null>>(
    new Map(open.map((award) => [keyOf(award), award.proposed])),
  );
  const choices = open.map(({ competency, level }) => ({
    ...{ competency, level },
    renewAt: chosen.get(keyOf({ competency, level })) ?? null,
  }));
  const [country = countries[0], setCountry] = useState<string>();
  const elsewhere = country !== undefined && country !== countries[0] ? { country } : {};
  const asked = { anniversary: renewal.anniversary, choices, ...elsewhere };
  const price = useQuery(priceAsked(place, asked, language));
  const fee = price.data ?? renewal.fee;
  // What it costs at home says nothing about another country.
  const isUnpriced = price.data === undefined && 'country' in elsewhere;
  const isOwed = !isUnpriced && !fee.isFree && fee.gross !== undefined;
  const to = billTo[Math.max(0, countries.indexOf(country ?? ''))];
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const filled = new FormData(event.currentTarget);
    const agrees = filled.get('agrees') !== null;
    setSilent(agreement !== undefined && !agrees);
    if (agreement && !agrees) return;
    const body: RenewalToSubmitInput = {
      ...asked,
      ...(agreement && { agreement: agreement.id }),
      ...textsIn(filled, 'reference'),
    };
    const ask = (once: string) =>
      answerOf(submitRenewal({ path: { ...place }, body, headers: { 'Idempotency-Key': once } }));
    // What it costs is not asked again of a renewal that may be done by now.
    if (await send(body, ask))
      await answers.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== pricesKey });
  };
  const lastDay = dayInWords(dayOf(renewal.window.to), language);
  return (
    <form className="renewal-form" onSubmit={(event) => void submit(event)} noValidate>
      <Section title={words.choose}>
        <p className="note">{words.chooseHint}</p>
        <ul className="renewal-awards">
          {renewal.awards.map((award) => (
            <li key={keyOf(award)} className="sheet">
              <AwardChoice
                place={place}
                award={award}
                lastDay={renewal.window.to}
                isFree={fee.isFree}
                chosen={chosen.get(keyOf(award)) ?? null}
                choose={(level) => setChosen(new Map(chosen).set(keyOf(award), level))}
                isReadOnly={!mayAsk}
              />
            </li>
          ))}
        </ul>
      </Section>
      <Section title={words.price}>
        <div className="sheet section" aria-live="polite">
          {country !== undefined && mayAsk && (
            <InvoicedIn countries={countries} country={country} choose={setCountry} />
          )}
          {!isUnpriced && <RenewalFee fee={fee} />}
          {!isUnpriced && fee.gross && fee.isFree && <p>{words.free}</p>}
          {isOwed && to && <BilledTo place={place} billTo={to} needsVatNumber={fee.tax?.reverseCharge === true} />}
          {isOwed && mayAsk && (
            <Field
              label={invoicing.reference}
              isOptional
              hint={invoicing.referenceHint}
              name="reference"
              maxLength={80}
              wrong={wrongAt(failure, '/reference')}
            />
          )}
        </div>
      </Section>
      {mayAsk ? (
        <Section title={words.agreement}>
          <div className="sheet section form">
            {isSilent && <Refusal>{words.agreeMissing}</Refusal>}
            <NotDone failure={failure} fields={['/reference']} />
            {agreement && (
              <>
                <p>{agreement.text}</p>
                <label className="tick">
                  <input type="checkbox" name="agrees" aria-invalid={isSilent || undefined} required />
                  {words.agree(agreement.title)}
                </label>
              </>
            )}
            <p className="note">
              {isUnpriced
                ? ''
                : fee.isFree || !fee.gross
                  ? words.happensAtOnce(lastDay)
                  : words.happens(fee.gross.text, lastDay)}
            </p>
            <Button kind="first" type="submit" isDisabled={isGoing || isUnpriced || isUnclear(fee)}>
              {isGoing ? form.going : words.renew}
            </Button>
          </div>
        </Section>
      ) : (
        <WhoRenews place={place} renewers={renewers} />
      )}
    </form>
  );
}

const keyOf = ({ competency, level }: Pick<AwardToChoose, 'competency' | 'level'>): string => `${competency}/${level}`;

/** What it costs cannot be told, and it is not free either. */
const isUnclear = ({ isFree, reason }: RenewalToAskFor['fee']): boolean => !isFree && reason !== undefined;
