import type { Flaw } from '../../domain/audit/flaw.ts';
import type { Language } from '../../domain/catalogue/text.ts';
import { chainWords, flawWords } from './flaw-words.ts';

/**
 * What is wrong with which chain. Partners are told by their id, unless the door knows a name that its reader may see.
 */
export function flawInWords(
  flaw: Flaw,
  language: Language,
  partnerName: (partner: string) => string = (partner) => partner,
): string {
  const words = chainWords[language];
  const name = (chain: Flaw['chain']) =>
    chain.kind === 'programme' ? words.programme : words.partner(partnerName(chain.partner));
  const tell = flawWords[language][flaw.code] as (one: Flaw, named: typeof name) => string;
  return words.of(name(flaw.chain), tell(flaw, name));
}
