import type { ClauseSentence, TextToWaive } from '../../client/index.ts';

/** The texts of a level, or of every one, that bind a partner: today's first. */
export const bindingTexts = (texts: readonly TextToWaive[], level: string): readonly TextToWaive[] =>
  texts.filter((text) => (level === '' || text.level === level) && (text.bindsToday || text.bindsAt !== undefined));

// What stands under a value of an attribute may be called by that value, as "1.2.DE"; an exception cannot name it.
const nameable = /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/;

/** The id of a clause that can be waived by itself. */
export const waivable = ({ clause }: ClauseSentence): string | undefined =>
  clause !== undefined && nameable.test(clause) ? clause : undefined;

/** Whether a text has a clause of that id. */
export const hasClause = ({ sentences }: Pick<TextToWaive, 'sentences'>, clause: string): boolean =>
  sentences.flatMap(within).some((one) => one.clause === clause);

/** What can be waived beside the whole: every clause that stands under the requirement itself, however deep. */
export const clausesUnder = ({ sentences }: Pick<TextToWaive, 'sentences'>): readonly string[] =>
  sentences.flatMap(({ below = [] }) => below.flatMap(within)).flatMap((one) => waivable(one) ?? []);

/** Whether two texts ask the same in the same clauses. */
export const asksTheSame = (one: TextToWaive, other: TextToWaive): boolean =>
  JSON.stringify(one.sentences) === JSON.stringify(other.sentences);

/** A clause as the first of the texts asks it that has it, in one line; of its level, where one is named. */
export function clauseTold(
  texts: readonly TextToWaive[],
  { clause, level }: { readonly clause?: string; readonly level?: string },
): string | undefined {
  const found = texts
    .filter((text) => level === undefined || text.level === level)
    .flatMap(({ sentences }) => sentences.flatMap(within))
    .find((one) => one.clause === clause);
  return found && inOneLine(found);
}

const within = (sentence: ClauseSentence): readonly ClauseSentence[] => [
  sentence,
  ...(sentence.below ?? []).flatMap(within),
];

const inOneLine = ({ text, below = [] }: ClauseSentence): string =>
  below.length === 0 ? text : `${text} ${below.map(inOneLine).join('; ')}`;
