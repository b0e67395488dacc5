import type { Language } from '../../domain/catalogue/text.ts';
import type { StatedFlaw } from '../../domain/planning/stated-plan.ts';
import type { Bilingual } from '../bilingual.ts';

/** The names of what a flaw is about; amounts as they are told. */
export interface FlawNames {
  row(position: number): string;
  block(position: number): string;
  target(position: number): string;
  price(minor: number): string;
}

const en = {
  'other-model': 'The proof belongs to another problem: the model is not the one of which it has the hash.',
  'not-supplied': (row: string) => `More of “${row}” is used than there is.`,
  'too-many': (block: string) => `More is taken of ${block} than there is.`,
  'too-few': (block: string) => `Fewer of ${block} take part than have to.`,
  'not-met': (target: string) => `${target} is called met, and the plan does not meet it.`,
  'other-figures': (cost: string, weight: string) =>
    `What is taken costs ${cost} and leaves a weight of ${weight} unmet, and the answer says otherwise.`,
  'not-exact': 'A price of the certificate is not a whole number, is negative, or there are too many or too few.',
  'unit-too-small': (needed: string) =>
    `To miss a target does not count for more than any plan costs: that takes ${needed}.`,
  'not-proved': 'By the certificate, a better plan is not ruled out.',
  'other-cost': (stated: string, actions: string, proved: string) =>
    `The plan says ${stated}, its parts add up to ${actions}, and ${proved} is proved.`,
  'other-target': (target: string) => `Whether ${target} is met is told otherwise than it was proved.`,
  'not-in-proof': (person: string) => `${person} takes exams in the plan that are not in the proof.`,
  'other-class': (offer: string) => `The class ${offer} is bought another number of times than in the proof.`,
  'other-need': (target: string) =>
    `What ${target} asks for where somebody leaves is not what it asks for while everybody stays.`,
  'not-able': (person: string, row: string) =>
    `By what ${person} holds and passes in the plan, ${person} is not good for “${row}”.`,
  'not-countable': (person: string, without?: string) =>
    `${without === undefined ? '' : `Without ${without}, `}${person} is counted where they cannot be, or more often than the rules allow.`,
  'not-survived': (target: string, without?: string) =>
    without === undefined
      ? `${target} is not met by those who are counted for it while everybody stays.`
      : `Without ${without}, ${target} is not met.`,
  changed: 'The file is not as it was written: something was added, left out or changed.',
};

const de: typeof en = {
  'other-model': 'Der Beweis gehört zu einem anderen Problem: Das Modell ist nicht das, dessen Hash er nennt.',
  'not-supplied': (row) => `Von „${row}“ wird mehr verbraucht, als da ist.`,
  'too-many': (block) => `Von ${block} wird mehr genommen, als da ist.`,
  'too-few': (block) => `Von ${block} nehmen weniger teil, als müssen.`,
  'not-met': (target) => `${target} heißt erfüllt, und der Plan erfüllt es nicht.`,
  'other-figures': (cost, weight) =>
    `Was genommen wird, kostet ${cost} und lässt ein Gewicht von ${weight} unerfüllt; die Antwort sagt etwas anderes.`,
  'not-exact': 'Ein Preis des Zertifikats ist keine ganze Zahl oder negativ, oder es sind zu viele oder zu wenige.',
  'unit-too-small': (needed) =>
    `Ein verfehltes Ziel zählt nicht mehr, als jeder Plan kostet: Dazu müssten es ${needed} sein.`,
  'not-proved': 'Nach dem Zertifikat ist ein besserer Plan nicht ausgeschlossen.',
  'other-cost': (stated, actions, proved) =>
    `Der Plan nennt ${stated}, seine Teile ergeben ${actions}, und bewiesen sind ${proved}.`,
  'other-target': (target) => `Ob ${target} erfüllt ist, steht anders da, als es bewiesen wurde.`,
  'not-in-proof': (person) => `${person} legt im Plan Prüfungen ab, die im Beweis nicht vorkommen.`,
  'other-class': (offer) => `Das Seminar ${offer} wird anders oft gebucht als im Beweis.`,
  'other-need': (target) =>
    `Was ${target} verlangt, wenn jemand geht, ist nicht das, was verlangt wird, solange alle bleiben.`,
  'not-able': (person, row) => `Mit dem, was ${person} hat und im Plan besteht, genügt ${person} für „${row}“ nicht.`,
  'not-countable': (person, without) =>
    `${without === undefined ? '' : `Ohne ${without}: `}${person} wird gezählt, wo das nicht geht, oder öfter, als die Regeln erlauben.`,
  'not-survived': (target, without) =>
    without === undefined
      ? `${target} ist durch die, die dafür gezählt werden, nicht erfüllt, auch wenn alle bleiben.`
      : `Ohne ${without} ist ${target} nicht erfüllt.`,
  changed: 'Die Datei ist nicht so, wie sie geschrieben wurde: Etwas wurde ergänzt, weggelassen oder geändert.',
};

const words: Bilingual<typeof en> = { en, de };

/** What is wrong with a plan or its proof. */
export function flawInWords(flaw: StatedFlaw, names: FlawNames, language: Language): string {
  const told = words[language];
  switch (flaw.kind) {
    case 'other-model':
    case 'not-exact':
    case 'not-proved':
    case 'changed':
      return told[flaw.kind];
    case 'not-supplied':
      return told['not-supplied'](names.row(flaw.row));
    case 'too-many':
    case 'too-few':
      return told[flaw.kind](names.block(flaw.block));
    case 'not-able':
      return told['not-able'](flaw.person, names.row(flaw.row));
    case 'not-countable':
      return told['not-countable'](flaw.person, flaw.without);
    case 'not-survived':
      return told['not-survived'](names.target(flaw.target), flaw.without);
    case 'not-met':
    case 'other-need':
    case 'other-target':
      return told[flaw.kind](names.target(flaw.target));
    case 'unit-too-small':
      return told['unit-too-small'](names.price(flaw.needed));
    case 'other-figures':
      return told['other-figures'](names.price(flaw.cost), String(flaw.unmetWeight));
    case 'other-cost':
      return told['other-cost'](names.price(flaw.stated), names.price(flaw.actions), names.price(flaw.proved));
    case 'not-in-proof':
      return told['not-in-proof'](flaw.person);
    case 'other-class':
      return told['other-class'](flaw.offer);
    default:
      return flaw satisfies never;
  }
}
