import type { WrittenCredential } from '../../client/index.ts';
import { textsIn } from '../server/form-texts.ts';

type Written = Exclude<WrittenCredential, string>;

/** A credential as it was filled in. */
export function credentialWritten(filled: FormData, item: string): Written {
  const { verification, ...days } = textsIn(filled, 'earned', 'validThrough', 'verification');
  return { item, ...days, ...(verification !== undefined && { verification: verification as 'verified' }) };
}

/** The same in the place of another: what a form has no field for stays, as does that it has no end where no day was filled in. */
export function credentialCorrected(filled: FormData, before: WrittenCredential): Written {
  if (typeof before === 'string') return credentialWritten(filled, before);
  const { item, state, source, validThrough } = before;
  return {
    ...(validThrough === null && { validThrough }),
    ...credentialWritten(filled, item),
    ...(state !== undefined && { state }),
    ...(source !== undefined && { source }),
  };
}
