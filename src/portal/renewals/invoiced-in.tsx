import type { ReactNode } from 'react';
import { countryInWords } from '../../wording/country-in-words.ts';
import { invoicedInWords } from '../../wording/portal/invoiced-in-words.ts';
import { Choice } from '../design/choice.tsx';
import { useReading, useWords } from '../reading/reading.tsx';

/** In which country a renewal is invoiced, where there is a choice: what it costs follows. */
export function InvoicedIn({
  countries,
  country,
  choose,
}: {
  readonly countries: readonly string[];
  readonly country: string;
  readonly choose: (country: string) => void;
}): ReactNode {
  const words = useWords(invoicedInWords);
  const { language } = useReading();
  if (countries.length < 2) return null;
  return (
    <Choice
      label={words.label}
      hint={words.hint}
      options={countries.map((one) => ({ value: one, word: countryInWords(one, language) }))}
      value={country}
      onChoose={choose}
    />
  );
}
