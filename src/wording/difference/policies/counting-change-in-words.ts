import type { CountingChange } from '../../../domain/impact/difference/policies/counting-difference.ts';
import type { Bilingual } from '../../bilingual.ts';
import { countInWords } from '../../number-in-words.ts';
import { awardsCountedInWords, countingRuleInWords } from '../../rules/counting-rule-in-words.ts';
import type { Voice } from '../../voice.ts';
import { withDirection } from './clause-change-in-words.ts';

const en = {
  added: (rule: string) => `New limit: ${rule}.`,
  removed: (rule: string) => `No longer a limit: ${rule}.`,
  capacity: (rule: string, before: string) => `${rule}; before: ${before}.`,
  awards: (rule: string, before: string) => `${rule}; before: ${before}.`,
  rolesExclude: 'A person now keeps to one kind of role; before, it could have several.',
  rolesShared: 'A person may now have several kinds of role; before, it kept to one.',
};

const de: typeof en = {
  added: (rule) => `Neue Grenze: ${rule}.`,
  removed: (rule) => `Keine Grenze mehr: ${rule}.`,
  capacity: (rule, before) => `${rule}; bisher: ${before}.`,
  awards: (rule, before) => `${rule}; bisher: ${before}.`,
  rolesExclude: 'Eine Person bleibt jetzt bei einer Art von Rolle; bisher konnte sie mehrere haben.',
  rolesShared: 'Eine Person darf jetzt mehrere Arten von Rollen haben; bisher blieb sie bei einer.',
};

const words: Bilingual<typeof en> = { en, de };

/** What is different about how people are counted over several awards, and what it does to the awards that can be staffed together. */
export const countingChangeInWords = (change: CountingChange, voice: Voice): string =>
  withDirection(changeInWords(change, voice), change.direction, voice);

function changeInWords(change: CountingChange, voice: Voice): string {
  const told = words[voice.language];
  switch (change.kind) {
    case 'rule-added':
      return told.added(countingRuleInWords(change.rule, voice));
    case 'rule-removed':
      return told.removed(countingRuleInWords(change.rule, voice));
    case 'capacity':
      return told.capacity(
        countingRuleInWords(change.after, voice),
        countInWords(change.before.awardsPerPerson, voice.language),
      );
    case 'awards':
      return told.awards(countingRuleInWords(change.after, voice), awardsCountedInWords(change.before, voice));
    case 'roles-exclude':
      return change.after ? told.rolesExclude : told.rolesShared;
    default:
      return change satisfies never;
  }
}
