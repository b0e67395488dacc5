type Values = Readonly<Record<string, string>>;
type Sentence = string | ((values: Values) => string);

/** What of an audit of a partner does not fit what is there: what is wrong, and what to try. */
const en = {
  'cure-accepted':
    'The programme has accepted already that this finding is cured. There is nothing more to say about it.',
  'cure-claimed': 'The partner has said already that this finding is cured. Wait until the office has looked at it.',
  'cure-not-claimed':
    'The partner has not said yet that this finding is cured, so there is nothing to answer. Ask its administrators to say so on the page of their audits.',
  'cure-too-late': ({ until = '' }: Values) =>
    `The findings of this audit could be cured until ${until}, and it is not passed. Apply for the next one, once its wait is over.`,
  'partner-audit-held':
    'This audit was held, and what it came to is recorded. Let the office take the result back first, if it is wrong.',
  'partner-audit-not-asked-any-more':
    'The rules of the programme have changed, and know this kind of audit no more. Nothing was recorded; look at the requirement as it is today.',
  'partner-audit-not-held':
    'This audit has no result that could be taken back. Record what it came to, once it was held.',
  'partner-audit-not-scheduled':
    'Nobody has said yet when this audit is and who comes. Schedule it first, then record what it came to.',
  'partner-audit-open':
    'An audit for this competency was applied for already, and is not decided. Wait for that one, or withdraw it as long as it was not held.',
  'partner-audit-too-soon': ({ from = '' }: Values) =>
    `The last audit for this competency was not passed, and it may be tried again from ${from} on. Apply then.`,
  'partner-audit-withdrawn': 'The partner has withdrawn this audit. It can apply for another one.',
} satisfies Readonly<Record<string, Sentence>>;

const de: Readonly<Record<keyof typeof en, Sentence>> = {
  'cure-accepted':
    'Dass diese Feststellung behoben ist, hat das Programm schon anerkannt. Mehr ist dazu nicht zu sagen.',
  'cure-claimed':
    'Der Partner hat diese Feststellung schon als behoben gemeldet. Warten Sie, bis das Büro sie angesehen hat.',
  'cure-not-claimed':
    'Der Partner hat diese Feststellung noch nicht als behoben gemeldet; zu beantworten ist nichts. Bitten Sie ihn, das auf der Seite seiner Audits zu tun.',
  'cure-too-late': ({ until = '' }) =>
    `Die Feststellungen dieses Audits konnten bis ${until} behoben werden; es ist nicht bestanden. Beantragen Sie das nächste, sobald die Wartezeit vorbei ist.`,
  'partner-audit-held':
    'Dieses Audit hat stattgefunden, und sein Ergebnis ist eingetragen. Lassen Sie das Büro das Ergebnis erst zurücknehmen, wenn es falsch ist.',
  'partner-audit-not-asked-any-more':
    'Die Regeln des Programms haben sich geändert und kennen solche Audits nicht mehr. Nichts wurde eingetragen; sehen Sie nach, was heute verlangt ist.',
  'partner-audit-not-held':
    'Dieses Audit hat kein Ergebnis, das sich zurücknehmen ließe. Tragen Sie es ein, wenn es stattgefunden hat.',
  'partner-audit-not-scheduled':
    'Wann dieses Audit stattfindet und wer kommt, steht noch nicht fest. Setzen Sie es erst an, und tragen Sie dann das Ergebnis ein.',
  'partner-audit-open':
    'Für diese Kompetenz ist schon ein Audit beantragt und noch nicht entschieden. Warten Sie darauf, oder ziehen Sie es zurück, solange es nicht stattgefunden hat.',
  'partner-audit-too-soon': ({ from = '' }) =>
    `Das letzte Audit für diese Kompetenz ist nicht bestanden; der nächste Versuch ist ab ${from} möglich. Beantragen Sie es dann.`,
  'partner-audit-withdrawn': 'Der Partner hat dieses Audit zurückgezogen. Er kann ein neues beantragen.',
};

export const auditConflicts = { en, de };
