import type { Flaw } from '../../domain/audit/flaw.ts';
import type { Bilingual } from '../bilingual.ts';

/** The sentence of each flaw, after the words that name its chain. */
type FlawWords = { readonly [Code in Flaw['code']]: (flaw: Extract<Flaw, { code: Code }>, name: ChainNames) => string };

/** How a chain is called: a partner by what the reader knows it by. */
export type ChainNames = (chain: Flaw['chain']) => string;

const en: FlawWords = {
  'entry-changed': ({ number }) =>
    `entry ${number} was changed: what it says does not have the hash that it was recorded with.`,
  'entry-moved': ({ number, from }, name) =>
    `entry ${number} was recorded in another chain (${name(from)}) and moved here.`,
  'entry-unlinked': ({ number }) =>
    `entry ${number} does not follow the one before it: one of the two was put there later or exchanged.`,
  'entry-doubled': ({ number }) => `there is more than one entry ${number}, or one before the first.`,
  'entries-missing': ({ number, until }) =>
    until === number ? `entry ${number} is missing.` : `entries ${number} to ${until} are missing.`,
  'beyond-head': ({ number }) => `entry ${number} and what follows were not recorded by Assay: its record ends before.`,
  'head-differs': ({ number }) => `the last entry (${number}) is not the one that was recorded.`,
  'head-missing': ({ number }) =>
    `the note of where the chain ends is gone, so entries after ${number} may be missing as well.`,
  'chain-missing': () =>
    'nothing is recorded, although something was done: the whole chain is gone or was never begun.',
  'content-changed': ({ number }) => `what is kept beside entry ${number} was changed.`,
  'content-missing': ({ number }) =>
    `something that was kept beside entry ${number} is gone, and no erasure of a person's data accounts for it.`,
  'anchor-differs': ({ number }) =>
    `entry ${number} is not the one of the anchor: the chain was written anew since the anchor was made.`,
};

const de: FlawWords = {
  'entry-changed': ({ number }) =>
    `Eintrag ${number} wurde geändert: Sein Inhalt passt nicht zu der Prüfsumme, mit der er aufgezeichnet wurde.`,
  'entry-moved': ({ number, from }, name) =>
    `Eintrag ${number} wurde in einer anderen Kette (${name(from)}) aufgezeichnet und hierher verschoben.`,
  'entry-unlinked': ({ number }) =>
    `Eintrag ${number} folgt nicht auf den vor ihm: Einer von beiden wurde nachträglich eingefügt oder ausgetauscht.`,
  'entry-doubled': ({ number }) => `Es gibt mehr als einen Eintrag ${number} oder einen vor dem ersten.`,
  'entries-missing': ({ number, until }) =>
    until === number ? `Eintrag ${number} fehlt.` : `Die Einträge ${number} bis ${until} fehlen.`,
  'beyond-head': ({ number }) =>
    `Eintrag ${number} und was folgt wurden nicht von Assay aufgezeichnet: Die Aufzeichnung endet davor.`,
  'head-differs': ({ number }) => `Der letzte Eintrag (${number}) ist nicht der, der aufgezeichnet wurde.`,
  'head-missing': ({ number }) =>
    `Der Vermerk, wo die Kette endet, ist weg; es können also auch Einträge nach ${number} fehlen.`,
  'chain-missing': () =>
    'Es ist nichts aufgezeichnet, obwohl etwas getan wurde: Die ganze Kette ist weg oder wurde nie begonnen.',
  'content-changed': ({ number }) => `Was neben Eintrag ${number} aufbewahrt wird, wurde geändert.`,
  'content-missing': ({ number }) =>
    `Etwas, das neben Eintrag ${number} aufbewahrt wurde, ist weg, und keine Löschung von Daten einer Person erklärt das.`,
  'anchor-differs': ({ number }) =>
    `Eintrag ${number} ist nicht der des Ankers: Die Kette wurde neu geschrieben, seit der Anker gemacht wurde.`,
};

export const flawWords: Bilingual<FlawWords> = { en, de };

export const chainWords: Bilingual<{
  readonly programme: string;
  readonly partner: (name: string) => string;
  readonly of: (chain: string, flaw: string) => string;
}> = {
  en: {
    programme: 'programme',
    partner: (name) => `partner ${name}`,
    of: (chain, flaw) => `Audit of the ${chain}: ${flaw}`,
  },
  de: {
    programme: 'Programm',
    partner: (name) => `Partner ${name}`,
    of: (chain, flaw) => `Prüfpfad, ${chain}: ${flaw}`,
  },
};
