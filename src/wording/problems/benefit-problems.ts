import type { Bilingual } from '../bilingual.ts';
import type { Sentences } from './told.ts';

/** What levels give to their holders, and the use of it. */
const en = {
  'gift-amounts': ({ found }) =>
    found === ''
      ? 'This does not say how much is given. Write one of “each” (for each award), “first” (once, for the first competency) and “core” with “increment”.'
      : `This says how much is given in several ways (${found}). Write one of “each”, “first” and “core” with “increment”.`,
  'core-without-increment': () =>
    '“core” and “increment” stand together: so much for the first competency, and so much for each further one. Add the other one, or write “first” for what is given once.',
  'gift-receivers': () =>
    'A gift is for a level or for a status. Write one of “level” and “status”, and of what is for both two gifts.',
  'gift-to-nobody': ({ name }) =>
    `None of the competencies that are meant here has the level “${name}”, so nobody could get this. Correct the level, or the competencies, the tag or the family.`,
  'unknown-family': ({ name, hint }) => `No competency is of the family “${name}”. ${hint}`,
  'figure-without-source': () =>
    'Nothing says where these figures come from. Add “source” with the address, or “sample: true” where they are invented.',
  'begins-twice': ({ on }) =>
    `Two of these begin on ${on}, and nobody could say which of them holds. Correct one of the days, or put them together.`,
  'most-below-gift': ({ found, expected }) =>
    `The most is ${found}, and one award alone gives ${expected}: nobody could have that. Raise the most, or lower what is given.`,
  'unlimited-with-most': ({ key }) =>
    `Something here is unlimited, and “${key}” sets a limit. Leave “${key}” away, or write a number instead of unlimited.`,
  'country-above-all': ({ found, maximum }) =>
    `The most in one country is ${found}, and that of all countries together only ${maximum}. Lower the one, or raise the other.`,
  'not-an-award': ({ found }) =>
    `“${found}” is not an award. Write the competency and the level, as data-platform/gold, or a status by its name.`,
  'benefit-example-fails': ({ found, expected }) =>
    `The example says that ${expected} is given, and by these terms it is ${found}. Correct the example or the terms.`,
} satisfies Sentences;

const de: Record<keyof typeof en, Sentences[string]> = {
  'gift-amounts': ({ found }) =>
    found === ''
      ? 'Hier steht nicht, wie viel gewährt wird. Schreiben Sie entweder „each“ (für jede Auszeichnung), „first“ (einmal, für die erste Kompetenz) oder „core“ mit „increment“.'
      : `Hier steht auf mehrere Weisen, wie viel gewährt wird (${found}). Schreiben Sie nur eine davon: „each“, „first“ oder „core“ mit „increment“.`,
  'core-without-increment': () =>
    '„core“ und „increment“ gehören zusammen: so viel für die erste Kompetenz und so viel für jede weitere. Ergänzen Sie das andere, oder schreiben Sie „first“ für etwas, das es nur einmal gibt.',
  'gift-receivers': () =>
    'Eine Leistung gilt einer Stufe oder einem Status. Schreiben Sie entweder „level“ oder „status“, und wenn beide sie erhalten, zwei Einträge.',
  'gift-to-nobody': ({ name }) =>
    `Keine der hier gemeinten Kompetenzen hat die Stufe „${name}“, also könnte niemand dies erhalten. Berichtigen Sie die Stufe oder die Kompetenzen, die Marke oder die Familie.`,
  'unknown-family': ({ name, hint }) => `Keine Kompetenz gehört zur Familie „${name}“. ${hint}`,
  'figure-without-source': () =>
    'Woher diese Zahlen stammen, steht nirgends. Ergänzen Sie „source“ mit der Adresse, oder „sample: true“, wenn sie erfunden sind.',
  'begins-twice': ({ on }) =>
    `Zwei davon beginnen am ${on}, und niemand könnte sagen, was dann gilt. Berichtigen Sie einen der Tage, oder fassen Sie beide zusammen.`,
  'most-below-gift': ({ found, expected }) =>
    `Höchstens gibt es ${found}, und eine einzige Auszeichnung gewährt schon ${expected}: So viel könnte niemand haben. Erhöhen Sie die Obergrenze, oder senken Sie, was gewährt wird.`,
  'unlimited-with-most': ({ key }) =>
    `Etwas ist hier unbegrenzt, und „${key}“ setzt eine Grenze. Lassen Sie „${key}“ weg, oder schreiben Sie eine Zahl statt unlimited.`,
  'country-above-all': ({ found, maximum }) =>
    `In einem Land gibt es höchstens ${found}, in allen Ländern zusammen aber nur ${maximum}. Senken Sie das eine, oder erhöhen Sie das andere.`,
  'not-an-award': ({ found }) =>
    `„${found}“ ist keine Auszeichnung. Schreiben Sie Kompetenz und Stufe, wie data-platform/gold, oder den Namen eines Status.`,
  'benefit-example-fails': ({ found, expected }) =>
    `Nach dem Beispiel gibt es ${expected}, nach diesen Bedingungen ${found}. Berichtigen Sie das Beispiel oder die Bedingungen.`,
};

export const benefitProblems: Bilingual<Sentences> = { en, de };
