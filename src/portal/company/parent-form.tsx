import type { ReactNode } from 'react';
import { addParent, correctParent, type ParentListed } from '../../client/index.ts';
import { companyWords } from '../../wording/portal/company-words.ts';
import { Field } from '../design/field.tsx';
import { useWords } from '../reading/reading.tsx';
import { wrongAt } from '../server/wrong-in.ts';
import type { PartnerPlace } from '../standing/asking.ts';
import { StatedForm } from './stated-form.tsx';

/** Says to which other partner a partner belongs, or corrects that. */
export function ParentForm({
  place,
  corrects,
}: {
  readonly place: PartnerPlace;
  readonly corrects?: ParentListed;
}): ReactNode {
  const words = useWords(companyWords);
  return (
    <StatedForm
      place={place}
      {...(corrects && { corrects: { ...corrects, name: corrects.parent } })}
      add={words.addParent}
      names={['parent']}
      save={({ parent = '', ...days }, headers) => {
        const body = { parent, ...days };
        return corrects
          ? correctParent({ path: { ...place, id: corrects.id }, body, headers })
          : addParent({ path: { ...place }, body, headers });
      }}
    >
      {(failure) => (
        <Field
          label={words.parent}
          hint={words.parentHint}
          name="parent"
          defaultValue={corrects?.parent}
          maxLength={80}
          wrong={wrongAt(failure, '/parent')}
        />
      )}
    </StatedForm>
  );
}
