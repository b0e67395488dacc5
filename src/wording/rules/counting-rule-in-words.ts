import type { CountingRule } from '../../domain/catalogue/programme.ts';
import type { Bilingual } from '../bilingual.ts';
import { andList, orList } from '../lists-in-words.ts';
import { countInWords } from '../number-in-words.ts';
import type { Voice } from '../voice.ts';

const en = {
  rule: (what: string, count: string) =>
    count === '1'
      ? `A person counts for one award only: ${what}`
      : `A person counts for at most ${count} awards: ${what}`,
  ofLevels: (levels: string) => `at ${levels}`,
  ofCompetencies: (names: string) => `in ${names}`,
  asRole: (role: string) => `as ${role}`,
  everywhere: 'of all awards',
};

const de: typeof en = {
  rule: (what, count) =>
    count === '1'
      ? `Eine Person zählt nur für eine Auszeichnung: ${what}`
      : `Eine Person zählt für höchstens ${count} Auszeichnungen: ${what}`,
  ofLevels: (levels) => `auf Stufe ${levels}`,
  ofCompetencies: (names) => `in ${names}`,
  asRole: (role) => `als ${role}`,
  everywhere: 'unter allen Auszeichnungen',
};

const words: Bilingual<typeof en> = { en, de };

/** For how many awards of which a person counts, without a full stop. */
export const countingRuleInWords = (rule: CountingRule, voice: Voice): string =>
  words[voice.language].rule(awardsCountedInWords(rule, voice), countInWords(rule.awardsPerPerson, voice.language));

/** Of which awards a rule of counting speaks: "at Gold in Security as engineer". */
export function awardsCountedInWords({ levels, competencies, role }: CountingRule, voice: Voice): string {
  const told = words[voice.language];
  const parts = [
    ...(levels ? [told.ofLevels(orList(levels.map(voice.level), voice.language))] : []),
    ...(competencies ? [told.ofCompetencies(andList(competencies.map(voice.competency), voice.language))] : []),
    ...(role === undefined ? [] : [told.asRole(voice.role(role))]),
  ];
  return parts.length === 0 ? told.everywhere : parts.join(' ');
}
