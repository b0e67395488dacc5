import { type Transfer, transferInWords } from '../../wording/notices/transfer-in-words.ts';
import { transferWords } from '../../wording/notices/transfer-words.ts';
import type { Voice } from '../../wording/voice.ts';
import type { Letter } from '../letter.ts';
import { type Addressee, writeLetter } from '../write-letter.ts';

export interface TransferLetterData {
  readonly transfer: Transfer;
  /** The name of the partner that loses. */
  readonly partner: string;
  /** The address of its standing. */
  readonly address: string;
}

/** Tells an administrator that somebody has left, or has ended the link of a wallet: what, why, until when, and what to do. */
export function transferLetter(
  to: Addressee,
  { transfer, partner, address }: TransferLetterData,
  voice: Voice,
): Letter {
  const { title, what, credentials, awards, todo } = transferInWords(transfer, partner, voice);
  const { link, ending } = transferWords[voice.language];
  const words = { subject: title, paragraphs: [what, credentials, ...awards, todo], link, ending: ending(partner) };
  return writeLetter(to, words, address);
}
