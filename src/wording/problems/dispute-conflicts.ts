type Sentence = string;

/** What of a dispute about a credential or evidence does not fit what is there: what is wrong, and what to try. */
const en = {
  'credential-disputed':
    'This credential is disputed already, and that is not settled. Settle it, then dispute it anew if there is another reason.',
  'credential-in-own-wallet':
    'This credential comes from your own wallet, so it says what you say. Correct it there, or take it out.',
  'dispute-overtaken':
    'What is known of it was corrected or withdrawn after it was disputed, so nothing is left to settle. Look at it as it is now, and dispute that if it is in doubt.',
  'dispute-settled':
    'This dispute is settled already, and is settled once. Dispute the same anew if something else has come to light.',
  'evidence-disputed':
    'This evidence is disputed already, and that is not settled. Settle it, then dispute it anew if there is another reason.',
} satisfies Readonly<Record<string, Sentence>>;

const de: Readonly<Record<keyof typeof en, Sentence>> = {
  'credential-disputed':
    'Dieser Nachweis ist schon bestritten, und das ist nicht entschieden. Entscheiden Sie es, und bestreiten Sie ihn dann neu, wenn es einen anderen Grund gibt.',
  'credential-in-own-wallet':
    'Dieser Nachweis kommt aus Ihrer eigenen Sammlung und sagt, was Sie sagen. Berichtigen Sie ihn dort, oder nehmen Sie ihn heraus.',
  'dispute-overtaken':
    'Was davon bekannt ist, wurde nach dem Bestreiten berichtigt oder zurückgezogen; zu entscheiden ist nichts mehr. Sehen Sie es an, wie es jetzt ist, und bestreiten Sie es, wenn es zweifelhaft ist.',
  'dispute-settled':
    'Das ist schon entschieden, und das geht einmal. Bestreiten Sie es neu, wenn sich etwas anderes gezeigt hat.',
  'evidence-disputed':
    'Dieser Beleg ist schon bestritten, und das ist nicht entschieden. Entscheiden Sie es, und bestreiten Sie ihn dann neu, wenn es einen anderen Grund gibt.',
};

export const disputeConflicts = { en, de };
