import { letterWords } from '../../wording/mail/letter-words.ts';
import type { Letter } from '../letter.ts';
import { type Addressee, writeLetter } from '../write-letter.ts';

/** Tells the owner of an address that somebody tried to sign up with it again; whoever tried learns nothing. */
export const knownAlreadyLetter = (to: Addressee): Letter => writeLetter(to, letterWords[to.language].knownAlready());
