import type { Priority } from '../../domain/standing/order-that-keeps-more.ts';
import type { Bilingual } from '../bilingual.ts';
import { andList } from '../lists-in-words.ts';
import type { Voice } from '../voice.ts';

interface Words {
  readonly keepsMore: (kept: number, now: number) => string;
  readonly gained: (awards: string) => string;
  readonly lost: (awards: string) => string;
  readonly noneKeepsMore: string;
  readonly noneFound: string;
  readonly nobodyLacks: string;
}

const words: Bilingual<Words> = {
  en: {
    keepsMore: (kept, now) =>
      `In another order ${kept} of the awards that you hold would be met, ${now === 0 ? 'and now none is' : `and not only ${now}`}.`,
    gained: (awards) => `Met by it: ${awards}.`,
    lost: (awards) => `No longer met by it: ${awards}.`,
    noneKeepsMore:
      'No other order would keep more of the awards that you hold. Another one can only choose which of them is met.',
    noneFound: 'No order was found that would keep more of the awards that you hold.',
    nobodyLacks: 'No award that you hold lacks people because of this order.',
  },
  de: {
    keepsMore: (kept, now) =>
      now === 0
        ? `In einer anderen Reihenfolge ${kept === 1 ? 'wäre 1 Ihrer gehaltenen Auszeichnungen' : `wären ${kept} Ihrer gehaltenen Auszeichnungen`} erfüllt; jetzt ist es keine.`
        : `In einer anderen Reihenfolge wären ${kept} Ihrer gehaltenen Auszeichnungen erfüllt und nicht nur ${now}.`,
    gained: (awards) => `Dadurch erfüllt: ${awards}.`,
    lost: (awards) => `Dadurch nicht mehr erfüllt: ${awards}.`,
    noneKeepsMore:
      'Keine andere Reihenfolge würde mehr von den Auszeichnungen erhalten, die Sie halten. Eine andere kann nur wählen, welche davon erfüllt ist.',
    noneFound: 'Es wurde keine Reihenfolge gefunden, die mehr von Ihren Auszeichnungen erhalten würde.',
    nobodyLacks: 'Keiner Auszeichnung, die Sie halten, fehlen wegen dieser Reihenfolge Personen.',
  },
};

/** What another order would do for the awards that are held. */
export function priorityInWords({ awards, crowdedOut, better, isExhaustive }: Priority, voice: Voice): string {
  const { keepsMore, gained, lost, noneKeepsMore, noneFound, nobodyLacks } = words[voice.language];
  if (crowdedOut.length === 0) return nobodyLacks;
  if (!better) return isExhaustive ? noneKeepsMore : noneFound;
  const now = awards.filter(({ held, together }) => held && together === 'met').length;
  const named = (claims: typeof better.gained) => andList(claims.map(voice.award), voice.language);
  return [
    keepsMore(better.kept, now),
    gained(named(better.gained)),
    ...(better.lost.length > 0 ? [lost(named(better.lost))] : []),
  ].join(' ');
}
