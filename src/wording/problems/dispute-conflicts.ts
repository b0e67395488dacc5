type Sentence = string;

/** What of a dispute about a credential does not fit what is there: what is wrong, and what to try. */
const en = {
  'credential-disputed':
    'This credential is disputed already, and that is not settled. Settle it, then dispute it anew if there is another reason.',
  'credential-in-own-wallet':
    'This credential comes from your own wallet, so it says what you say. Correct it there, or take it out.',
  'dispute-overtaken':
    'What is known of this credential was corrected or withdrawn after it was disputed, so nothing is left to settle. Look at it as it is now, and dispute that if it is in doubt.',
  'dispute-settled':
    'This dispute is settled already, and is settled once. Dispute the credential anew if something else has come to light.',
} satisfies Readonly<Record<string, Sentence>>;

const de: Readonly<Record<keyof typeof en, Sentence>> = {
  'credential-disputed':
    'Dieser Nachweis ist schon bestritten, und das ist nicht entschieden. Entscheiden Sie es, und bestreiten Sie ihn dann neu, wenn es einen anderen Grund gibt.',
  'credential-in-own-wallet':
    'Dieser Nachweis kommt aus Ihrer eigenen Sammlung und sagt, was Sie sagen. Berichtigen Sie ihn dort, oder nehmen Sie ihn heraus.',
  'dispute-overtaken':
    'Was von diesem Nachweis bekannt ist, wurde nach dem Bestreiten berichtigt oder zurückgezogen; zu entscheiden ist nichts mehr. Sehen Sie ihn an, wie er jetzt ist, und bestreiten Sie ihn, wenn er zweifelhaft ist.',
  'dispute-settled':
    'Das ist schon entschieden, und das geht einmal. Bestreiten Sie den Nachweis neu, wenn sich etwas anderes gezeigt hat.',
};

export const disputeConflicts = { en, de };
