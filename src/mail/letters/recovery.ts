import { letterWords } from '../../wording/mail/letter-words.ts';
import type { Letter } from '../letter.ts';
import { type Addressee, writeLetter } from '../write-letter.ts';

/** Lets somebody choose a new password. */
export const recoveryLetter = (to: Addressee, address: string): Letter =>
  writeLetter(to, letterWords[to.language].recovery(), address);
