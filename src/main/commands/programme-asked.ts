import type { PartnerFileWords } from '../../wording/operating/partner-file-words.ts';

interface Coded {
  readonly code: string;
}

/** The programme that was named, or the only one; otherwise the sentence that says what to write. */
export function programmeAsked<Programme extends Coded>(
  all: readonly Programme[],
  asked: string | undefined,
  words: PartnerFileWords,
): { readonly programme: Programme } | { readonly refusal: string } {
  const [first] = all;
  if (!first) return { refusal: words.noProgramme };
  const programme = asked === undefined && all.length === 1 ? first : all.find(({ code }) => code === asked);
  return programme ? { programme } : { refusal: words.programmeMissing(all.map(({ code }) => code).join(', ')) };
}
