import { letterWords } from '../../wording/mail/letter-words.ts';
import type { Letter } from '../letter.ts';
import { type Addressee, writeLetter } from '../write-letter.ts';

/** Asks somebody who signed up to confirm the address. */
export const verificationLetter = (to: Addressee, address: string): Letter =>
  writeLetter(to, letterWords[to.language].verification(), address);
