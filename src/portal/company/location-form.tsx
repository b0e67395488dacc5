import type { ReactNode } from 'react';
import { addLocation, correctLocation, type LocationListed } from '../../client/index.ts';
import { companyWords } from '../../wording/portal/company-words.ts';
import { Field } from '../design/field.tsx';
import { useWords } from '../reading/reading.tsx';
import { wrongAt } from '../server/wrong-in.ts';
import type { PartnerPlace } from '../standing/asking.ts';
import { countryWritten } from './country-written.ts';
import { StatedForm } from './stated-form.tsx';

/** Adds a location of a partner, or corrects one. */
export function LocationForm({
  place,
  corrects,
}: {
  readonly place: PartnerPlace;
  readonly corrects?: LocationListed;
}): ReactNode {
  const words = useWords(companyWords);
  return (
    <StatedForm
      place={place}
      {...(corrects && { corrects })}
      add={words.addLocation}
      names={['name', 'code', 'country']}
      save={({ code = '', name = '', country, ...days }, headers) => {
        const body = { code, name, ...days, ...(country !== undefined && { country: countryWritten(country) }) };
        return corrects
          ? correctLocation({ path: { ...place, id: corrects.id }, body, headers })
          : addLocation({ path: { ...place }, body, headers });
      }}
    >
      {(failure) => (
        <>
          <Field
            label={words.location}
            name="name"
            defaultValue={corrects?.name}
            maxLength={200}
            wrong={wrongAt(failure, '/name')}
          />
          <Field
            label={words.code}
            hint={words.codeHint}
            name="code"
            defaultValue={corrects?.code}
            maxLength={80}
            wrong={wrongAt(failure, '/code')}
          />
          <Field
            label={words.country}
            isOptional
            hint={words.countryHint}
            name="country"
            defaultValue={corrects?.country}
            maxLength={80}
            wrong={wrongAt(failure, '/country')}
          />
        </>
      )}
    </StatedForm>
  );
}
