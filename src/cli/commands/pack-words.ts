import type { Bilingual } from '../../wording/bilingual.ts';

const en = {
  accepted: (pack: string, examples: string) => `${pack}: accepted; ${examples} as expected`,
  refused: (pack: string, problems: string) => `${pack}: refused, ${problems}`,
  problems: (count: string) => (count === '1' ? '1 problem' : `${count} problems`),
  examples: (count: string) => (count === '1' ? '1 example' : `${count} examples`),
  expectations: (count: string) => (count === '1' ? '1 expectation' : `${count} expectations`),
  packs: (count: string) => (count === '1' ? '1 pack' : `${count} packs`),
  asExpected: (what: string) => `${what}, all as expected`,
  failing: (what: string, failing: string) =>
    failing === '1' ? `${what}, 1 example fails` : `${what}, ${failing} examples fail`,
  packsRefused: (count: string) => (count === '1' ? '1 pack is refused.' : `${count} packs are refused.`),
  total: 'Together',
};

const de: typeof en = {
  accepted: (pack, examples) => `${pack}: angenommen; ${examples} wie erwartet`,
  refused: (pack, problems) => `${pack}: abgelehnt, ${problems}`,
  problems: (count) => (count === '1' ? '1 Mangel' : `${count} Mängel`),
  examples: (count) => (count === '1' ? '1 Beispiel' : `${count} Beispiele`),
  expectations: (count) => (count === '1' ? '1 Erwartung' : `${count} Erwartungen`),
  packs: (count) => (count === '1' ? '1 Paket' : `${count} Pakete`),
  asExpected: (what) => `${what}, alles wie erwartet`,
  failing: (what, failing) =>
    failing === '1' ? `${what}, 1 Beispiel schlägt fehl` : `${what}, ${failing} Beispiele schlagen fehl`,
  packsRefused: (count) => (count === '1' ? '1 Paket ist abgelehnt.' : `${count} Pakete sind abgelehnt.`),
  total: 'Zusammen',
};

export const packWords: Bilingual<typeof en> = { en, de };
