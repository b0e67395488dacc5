import { schemaVersion } from '../../answers/about.ts';
import { presentProblem } from '../../answers/present-result.ts';
import type { JsonResult } from '../../answers/result-schema.ts';
import type { Language } from '../../domain/catalogue/text.ts';
import { type CheckedPack, expectationsOf, failingOf } from './checked-packs.ts';

/** What was found about packs, in the published form. */
export const presentPacks = (packs: readonly CheckedPack[], language: Language): JsonResult => ({
  kind: 'pack-check',
  schemaVersion,
  packs: packs.map((pack) => ({
    pack: pack.name,
    accepted: pack.accepted && pack.problems.length === 0,
    examples: pack.examples.length,
    expectations: expectationsOf(pack),
    failing: failingOf(pack),
    problems: pack.problems.map((one) => presentProblem(one, language)),
  })),
});
