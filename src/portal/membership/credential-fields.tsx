import type { ReactNode } from 'react';
import type { WrittenCredential } from '../../client/index.ts';
import { personWords } from '../../wording/portal/person-words.ts';
import { Choice } from '../design/choice.tsx';
import { Field } from '../design/field.tsx';
import { useWords } from '../reading/reading.tsx';
import { wrongAt } from '../server/wrong-in.ts';
import { useVisitor } from '../session/session.ts';
import { mayVerify } from '../session/what-one-may.ts';
import type { PartnerPlace } from './asking.ts';

type Written = Exclude<WrittenCredential, string>;

/** Pointers of what these fields fill in. */
export const credentialFields = ['/earned', '/validThrough', '/verification'];

/** When it was earned, until when it is valid and, for the office, how it is proved. */
export function CredentialFields({
  place,
  first,
  failure,
}: {
  readonly place: PartnerPlace;
  readonly first: Partial<Written>;
  readonly failure: unknown;
}): ReactNode {
  const words = useWords(personWords);
  const isOffice = mayVerify(useVisitor(), place);
  return (
    <>
      <div className="form-row">
        <Field
          label={words.earnedOn}
          name="earned"
          type="date"
          defaultValue={first.earned}
          wrong={wrongAt(failure, '/earned')}
        />
        <Field
          label={words.validThrough}
          isOptional
          name="validThrough"
          type="date"
          defaultValue={first.validThrough ?? undefined}
          wrong={wrongAt(failure, '/validThrough')}
        />
      </div>
      <p className="note">{words.validHint}</p>
      {isOffice ? (
        <Choice
          label={words.verification}
          name="verification"
          first={first.verification ?? 'verified'}
          options={(['claimed', 'documented', 'verified'] as const).map((value) => ({
            value,
            word: words.verifications[value] ?? value,
          }))}
          wrong={wrongAt(failure, '/verification')}
        />
      ) : (
        <p className="note">{words.claimedHint}</p>
      )}
    </>
  );
}
