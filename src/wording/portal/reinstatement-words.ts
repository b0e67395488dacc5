import type { Bilingual } from '../bilingual.ts';

interface Words {
  readonly title: string;
  readonly lead: string;
  readonly from: string;
  readonly fromHint: (lost: string) => string;
  readonly anniversary: string;
  readonly choices: Readonly<Record<'kept' | 'new', string>>;
  readonly meanings: Readonly<Record<'kept' | 'new', string>>;
  readonly foreseen: (award: string, from: string, next: string | undefined) => string;
  readonly endsLapsed: (lost: string) => string;
  readonly undoable: string;
  readonly reinstate: string;
  readonly made: (from: string) => string;
  readonly takeBack: string;
  readonly takeBackUntil: (until: string) => string;
}

/** An award that was lost is held again, by a decision of the office. */
export const reinstatementWords: Bilingual<Words> = {
  en: {
    title: 'Reinstate this award',
    lead: 'The award was lost. If that was wrong, or is to be made good, the partner holds it again from a day on.',
    from: 'Held again from',
    fromHint: (lost) => `${lost} at the earliest: the first day on which it was not held.`,
    anniversary: 'When is it renewed?',
    choices: { kept: 'On the anniversary that it had', new: 'A new term begins' },
    meanings: {
      kept: 'The next renewal is on the day on which it would have been.',
      new: 'The term is counted from the day on which it is held again.',
    },
    foreseen: (award, from, next) =>
      `${award} would be held from ${from} on${next ? `, and its next anniversary is ${next}` : ''}.`,
    endsLapsed: (lost) => `The record that lapsed on ${lost} ends there, and a new one begins.`,
    undoable: 'It can be taken back until the end of the first day on which it holds, or of today if that is later.',
    reinstate: 'Reinstate the award',
    made: (from) => `The award was reinstated from ${from} on.`,
    takeBack: 'Take the reinstatement back',
    takeBackUntil: (until) => `Until ${until} it can be taken back. The award is then lost as it was before.`,
  },
  de: {
    title: 'Diese Auszeichnung wieder einsetzen',
    lead: 'Die Auszeichnung ging verloren. War das falsch oder soll es gutgemacht werden, hält der Partner sie von einem Tag an wieder.',
    from: 'Wieder gehalten ab',
    fromHint: (lost) => `Frühestens ab ${lost}, dem ersten Tag, an dem sie nicht gehalten wurde.`,
    anniversary: 'Wann wird sie verlängert?',
    choices: { kept: 'Am Jahrestag, den sie hatte', new: 'Eine neue Laufzeit beginnt' },
    meanings: {
      kept: 'Die nächste Verlängerung ist an dem Tag, an dem sie gewesen wäre.',
      new: 'Die Laufzeit zählt von dem Tag an, ab dem sie wieder gehalten wird.',
    },
    foreseen: (award, from, next) =>
      `${award} würde ab ${from} gehalten${next ? `; der nächste Jahrestag ist der ${next}` : ''}.`,
    endsLapsed: (lost) => `Der Eintrag, der am ${lost} erloschen ist, endet dort, und ein neuer beginnt.`,
    undoable:
      'Zurücknehmen lässt es sich bis zum Ende des ersten Tages, an dem es gilt; liegt der zurück, bis zum Ende des heutigen Tages.',
    reinstate: 'Auszeichnung wieder einsetzen',
    made: (from) => `Die Auszeichnung wurde ab ${from} wieder eingesetzt.`,
    takeBack: 'Das zurücknehmen',
    takeBackUntil: (until) =>
      `Bis ${until} lässt es sich zurücknehmen. Die Auszeichnung ist dann verloren, wie sie es vorher war.`,
  },
};
