import type { Day } from '../../domain/time/day.ts';
import { letterWords } from '../../wording/mail/letter-words.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import type { Letter } from '../letter.ts';
import { type Addressee, writeLetter } from '../write-letter.ts';

export interface ReferenceData extends Addressee {
  readonly partner: string;
  readonly programme: string;
  readonly company: string;
  readonly until: Day;
  /** The address of the link, with its secret. */
  readonly address: string;
}

/** Asks a customer whether work was done for it as a partner says. */
export function referenceLetter(data: ReferenceData): Letter {
  const { partner, programme, company, language } = data;
  const until = dayInWords(data.until, language);
  return writeLetter(data, letterWords[language].reference({ partner, programme, company, until }), data.address);
}
