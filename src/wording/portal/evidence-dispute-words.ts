import type { Bilingual } from '../bilingual.ts';
import { type DisputeWords, disputeWords } from './dispute-words.ts';

const { en, de } = disputeWords;

/** Evidence of a partner that is in doubt: as of a credential, but that the partner answers, and not its holder. */
export const evidenceDisputeWords: Bilingual<DisputeWords> = {
  en: {
    ...en,
    answered: (day, answer) => `The partner said to that on ${day}:${answer === undefined ? '' : ` “${answer}”`}`,
    settled: {
      ...en.settled,
      overtaken: 'What is known of the evidence was changed otherwise meanwhile, so nothing is left to settle.',
    },
    disputeSaid: 'The evidence is disputed. What depends on it is worked out again, and the partner is told.',
    revokedOnHint: 'The day on which it happened, where it never counted.',
    settleSaid: 'The dispute is settled. What depends on it is worked out again, and the partner is told.',
  },
  de: {
    ...de,
    answered: (day, answer) => `Der Partner sagte dazu am ${day}:${answer === undefined ? '' : ` „${answer}“`}`,
    settled: {
      ...de.settled,
      overtaken: 'Was von dem Beleg bekannt ist, wurde inzwischen anders geändert; zu entscheiden ist nichts mehr.',
    },
    disputeButton: 'Beleg bestreiten',
    disputeSaid: 'Der Beleg ist bestritten. Was davon abhängt, wird neu berechnet, und der Partner erfährt es.',
    revokedOnHint: 'Der Tag, von dem der Beleg ist, wenn er nie gezählt hat.',
    settleButtons: { upheld: 'Beleg bestätigen', revoked: 'Beleg widerrufen' },
    settleSaid: 'Es ist entschieden. Was davon abhängt, wird neu berechnet, und der Partner erfährt es.',
  },
};
