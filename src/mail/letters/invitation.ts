import { dayOfInstant, type Instant } from '../../domain/time/instant.ts';
import { letterWords } from '../../wording/mail/letter-words.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import type { Letter } from '../letter.ts';
import { type Addressee, writeLetter } from '../write-letter.ts';

export interface InvitationData extends Addressee {
  readonly role: string;
  readonly programme: string;
  readonly partner?: string | undefined;
  readonly invitedBy?: string | undefined;
  readonly expires: Instant;
  /** The address of the link, with its secret. */
  readonly address: string;
}

/** Invites somebody to work for a partner or in a programme's office. */
export function invitationLetter(data: InvitationData): Letter {
  const words = letterWords[data.language];
  const place = data.partner ?? data.programme;
  const until = dayInWords(dayOfInstant(data.expires), data.language);
  const role = words.roles[data.role] ?? data.role;
  return writeLetter(data, words.invitation({ role, place, invitedBy: data.invitedBy, until }), data.address);
}
