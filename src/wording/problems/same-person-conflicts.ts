type Sentence = string | ((values: Readonly<Record<string, string>>) => string);

/** What of two people who are to be one, or two again, does not fit what is there: what is wrong, and what to try. */
const en = {
  'same-people-linked':
    'Each of the two has linked a wallet of its own, so they sign in as two people. If it is one person, let them end one of the two links under their own wallet, then try again.',
  'same-people-two': 'These two are not one person now, so nothing is there to take back. Look at them again.',
  'same-person-already':
    'These two are one person already. Open the person: everything that was known of either is there.',
  'same-person-changed':
    'Something was stated, corrected or linked after the two were made one, and nobody knows of which of the two it is so. Take that back first; or leave them one, and add the other person anew.',
  'same-person-erased':
    'The data of one of the two were erased, so nobody can know any more that they are one. Leave them as they are.',
  'same-person-linked': ({ person = '' }) =>
    `A wallet is linked to “${person}”, and only the person moves that. Let “${person}” be the one that stays.`,
  'same-person-not-named': ({ person = '' }) =>
    `The partner does not name “${person}” among its people any more. Let the other one be the one that stays.`,
} satisfies Readonly<Record<string, Sentence>>;

const de: Readonly<Record<keyof typeof en, Sentence>> = {
  'same-people-linked':
    'Jede der beiden Personen hat eine eigene Sammlung verbunden, sie melden sich also als zwei an. Wenn es eine Person ist, soll sie eine der beiden Verbindungen bei ihrer Sammlung beenden; versuchen Sie es dann noch einmal.',
  'same-people-two':
    'Diese beiden sind jetzt nicht eine Person; zurückzunehmen ist nichts. Sehen Sie sie noch einmal an.',
  'same-person-already':
    'Diese beiden sind schon eine Person. Öffnen Sie sie: Alles, was von beiden bekannt war, steht dort.',
  'same-person-changed':
    'Seit die beiden eine sind, wurde etwas angegeben, berichtigt oder verbunden, und niemand weiß, von wem der beiden es gilt. Nehmen Sie das zuerst zurück; oder lassen Sie sie eine sein und tragen die andere Person neu ein.',
  'same-person-erased':
    'Die Daten einer der beiden wurden gelöscht; niemand kann mehr wissen, dass sie eine sind. Lassen Sie sie, wie sie sind.',
  'same-person-linked': ({ person = '' }) =>
    `Mit „${person}“ ist eine Sammlung verbunden, und das ändert nur die Person selbst. Lassen Sie „${person}“ die sein, die bleibt.`,
  'same-person-not-named': ({ person = '' }) =>
    `Der Partner nennt „${person}“ nicht mehr unter seinen Personen. Lassen Sie die andere die sein, die bleibt.`,
};

export const samePersonConflicts = { en, de };
