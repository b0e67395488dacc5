import type { DisputeState, Objection } from '../../domain/membership/dispute-state.ts';
import type { Bilingual } from '../bilingual.ts';

type Objected = Readonly<Record<Objection, (day: string, reason: string | undefined) => string>>;

/** What is said around a dispute, whatever it is about. */
export interface DisputeWords {
  readonly title: string;
  readonly lead: string;
  readonly states: Readonly<Record<DisputeState, string>>;
  readonly disputed: (day: string, reason: string | undefined) => string;
  readonly objected: Objected;
  readonly answered: (day: string, answer: string | undefined) => string;
  /** The same to the holder. */
  readonly own: Pick<DisputeWords, 'objected' | 'answered'>;
  readonly ifUpheld: string;
  readonly takesNothing: string;
  readonly settled: {
    readonly open: string;
    readonly upheld: (day: string, reason: string | undefined) => string;
    readonly revoked: (from: string, day: string, reason: string | undefined) => string;
    readonly overtaken: string;
  };
  readonly dispute: string;
  readonly disputeWhat: string;
  readonly why: string;
  readonly whyHint: string;
  readonly disputeButton: string;
  readonly disputeSaid: string;
  readonly settle: string;
  readonly settleTitle: (item: string) => string;
  readonly question: string;
  readonly outcomes: Readonly<Record<'upheld' | 'revoked', string>>;
  readonly meanings: Readonly<Record<'upheld' | 'revoked', string>>;
  readonly revokedOn: string;
  readonly revokedOnHint: string;
  readonly settleButtons: Readonly<Record<'upheld' | 'revoked', string>>;
  readonly settleSaid: string;
}

const because = (reason: string | undefined): string => (reason === undefined ? '' : ` “${reason}”`);
const weil = (reason: string | undefined): string => (reason === undefined ? '' : ` „${reason}“`);

/** Credentials that are in doubt. */
export const disputeWords: Bilingual<DisputeWords> = {
  en: {
    title: 'Disputed and revoked',
    lead: 'As long as something is disputed it may count or not: what depends on it is not determined.',
    states: { open: 'Disputed', upheld: 'Upheld', revoked: 'Revoked', overtaken: 'Changed otherwise' },
    disputed: (day, reason) => `Disputed on ${day}.${because(reason)}`,
    objected: {
      'not-mine': (day, reason) => `Its holder said on ${day} that it is not theirs.${because(reason)}`,
      wrong: (day, reason) => `Its holder said on ${day} that it is recorded wrongly.${because(reason)}`,
    },
    answered: (day, answer) => `Its holder said to that on ${day}:${because(answer)}`,
    own: {
      objected: {
        'not-mine': (day, reason) => `You said on ${day} that it is not yours.${because(reason)}`,
        wrong: (day, reason) => `You said on ${day} that it is recorded wrongly.${because(reason)}`,
      },
      answered: (day, answer) => `You said to that on ${day}:${because(answer)}`,
    },
    ifUpheld: 'If the office upholds it:',
    takesNothing: 'No award of the company hangs on it.',
    settled: {
      open: 'The office has not settled it yet.',
      upheld: (day, reason) => `Upheld on ${day}: it counts as before.${because(reason)}`,
      revoked: (from, day, reason) => `Revoked on ${day}: it counts no more from ${from} on.${because(reason)}`,
      overtaken: 'What is known of the credential was changed otherwise meanwhile, so nothing is left to settle.',
    },
    dispute: 'Dispute',
    disputeWhat: 'It may count or not from now on, until you settle it. Whoever reads the partner reads why.',
    why: 'Why',
    whyHint: 'What is in doubt, and how you know.',
    disputeButton: 'Dispute it',
    disputeSaid: 'The credential is disputed. What depends on it has been worked out again.',
    settle: 'Settle',
    settleTitle: (item) => `Settle the dispute about ${item}`,
    question: 'What becomes of it?',
    outcomes: { upheld: 'It is right', revoked: 'It is revoked' },
    meanings: {
      upheld: 'It counts as before.',
      revoked: 'It counts no more from a day on. That it was revoked stays here.',
    },
    revokedOn: 'First day on which it counts no more',
    revokedOnHint: 'The day it was earned, where it never counted.',
    settleButtons: { upheld: 'Uphold it', revoked: 'Revoke it' },
    settleSaid: 'The dispute is settled. What depends on it has been worked out again.',
  },
  de: {
    title: 'Bestritten und widerrufen',
    lead: 'Solange etwas bestritten ist, zählt es vielleicht: Was davon abhängt, steht nicht fest.',
    states: { open: 'Bestritten', upheld: 'Bestätigt', revoked: 'Widerrufen', overtaken: 'Anders geändert' },
    disputed: (day, reason) => `Bestritten am ${day}.${weil(reason)}`,
    objected: {
      'not-mine': (day, reason) => `Der Inhaber sagte am ${day}, dass er nicht von ihm ist.${weil(reason)}`,
      wrong: (day, reason) => `Der Inhaber sagte am ${day}, dass er falsch eingetragen ist.${weil(reason)}`,
    },
    answered: (day, answer) => `Der Inhaber sagte dazu am ${day}:${weil(answer)}`,
    own: {
      objected: {
        'not-mine': (day, reason) => `Sie sagten am ${day}, dass er nicht von Ihnen ist.${weil(reason)}`,
        wrong: (day, reason) => `Sie sagten am ${day}, dass er falsch eingetragen ist.${weil(reason)}`,
      },
      answered: (day, answer) => `Sie sagten dazu am ${day}:${weil(answer)}`,
    },
    ifUpheld: 'Wenn das Büro ihn bestätigt:',
    takesNothing: 'Keine Auszeichnung der Firma hängt daran.',
    settled: {
      open: 'Das Büro hat es noch nicht entschieden.',
      upheld: (day, reason) => `Bestätigt am ${day}: Er zählt wie zuvor.${weil(reason)}`,
      revoked: (from, day, reason) => `Widerrufen am ${day}: Er zählt ab ${from} nicht mehr.${weil(reason)}`,
      overtaken: 'Was von dem Nachweis bekannt ist, wurde inzwischen anders geändert; zu entscheiden ist nichts mehr.',
    },
    dispute: 'Bestreiten',
    disputeWhat:
      'Er zählt von jetzt an nur vielleicht, bis Sie es entscheiden. Warum, liest jeder, der den Partner liest.',
    why: 'Warum',
    whyHint: 'Was zweifelhaft ist, und woher Sie das wissen.',
    disputeButton: 'Nachweis bestreiten',
    disputeSaid: 'Der Nachweis ist bestritten. Was davon abhängt, ist neu berechnet.',
    settle: 'Entscheiden',
    settleTitle: (item) => `Entscheiden, was aus ${item} wird`,
    question: 'Was wird daraus?',
    outcomes: { upheld: 'Er stimmt', revoked: 'Er wird widerrufen' },
    meanings: {
      upheld: 'Er zählt wie zuvor.',
      revoked: 'Er zählt von einem Tag an nicht mehr. Dass er widerrufen wurde, steht weiter hier.',
    },
    revokedOn: 'Erster Tag, an dem er nicht mehr zählt',
    revokedOnHint: 'Der Tag, an dem er erworben wurde, wenn er nie gezählt hat.',
    settleButtons: { upheld: 'Nachweis bestätigen', revoked: 'Nachweis widerrufen' },
    settleSaid: 'Es ist entschieden. Was davon abhängt, ist neu berechnet.',
  },
};
