type Values = Readonly<Record<string, string>>;
type Sentence = string | ((values: Values) => string);

/** What of a decision about an award does not fit what is there: what is wrong, and what to try. */
const en = {
  'award-held':
    'This award is held, so there is nothing to reinstate. To give the partner more time for its renewal, grant an extension.',
  'award-held-then': ({ from = '' }: Values) =>
    `On that day the award was still held. It can be reinstated from ${from} on, the first day on which it was not.`,
  'award-lost-at-once':
    'By the rules the award would be lost on the very day on which it begins: its competency has ended, or its requirement is asked for on other days than those of renewals and is not met. Grant an exception instead, as long as the requirement is not met.',
  'award-never-given':
    'The partner never held this award, so it cannot be reinstated. Record it as a new award where the programme has awarded it.',
  'anniversary-none':
    'Awards of this competency have no anniversaries that could be kept. Let a new term begin instead.',
  'anniversary-shared':
    'All awards of a partner have one renewal day in this programme, so no new term can begin for this one. Keep the anniversary.',
  'competency-closed': ({ lastEnrolment = '' }: Values) =>
    `Nobody has been enrolled in this competency since ${lastEnrolment}, so no new term can begin. Keep the anniversary of the award instead.`,
  'extension-binds': ({ until = '' }: Values) =>
    `This extension binds: it could be taken back until ${until}, and awards have been kept by it since. End it with a last day instead: what was kept until then stays kept.`,
  'extension-not-yet-binding':
    'Nothing has been kept by this extension yet, so there is nothing to end. Take it back instead.',
  'extension-ends-elsewhere': ({ earliest = '', latest = '' }: Values) =>
    `The last day of this extension can be from ${earliest} to ${latest}. Choose another one, or grant a further extension for later days.`,
  'reinstatement-binds': ({ until = '' }: Values) =>
    `This reinstatement binds: it could be taken back until ${until}. Correct the award itself instead, with a reason of its own.`,
  'reinstatement-changed':
    'The award was changed after it was reinstated, so the reinstatement cannot be taken back as a whole. Correct the award itself instead.',
  'reinstatement-withdrawn':
    'This reinstatement was taken back already. Reinstate the award again if it is to be held.',
} satisfies Readonly<Record<string, Sentence>>;

const de: Readonly<Record<keyof typeof en, Sentence>> = {
  'award-held':
    'Diese Auszeichnung wird gehalten; es gibt nichts wieder einzusetzen. Gewähren Sie eine Fristverlängerung, wenn der Partner mehr Zeit haben soll.',
  'award-held-then': ({ from = '' }: Values) =>
    `An diesem Tag wurde die Auszeichnung noch gehalten. Wieder einsetzen lässt sie sich ab ${from}, dem ersten Tag, an dem sie es nicht war.`,
  'award-lost-at-once':
    'Nach den Regeln ginge die Auszeichnung am selben Tag wieder verloren: Die Kompetenz ist zu Ende, oder die Anforderung gilt auch an anderen Tagen als denen der Verlängerung und ist nicht erfüllt. Gewähren Sie stattdessen eine Ausnahme, solange sie nicht erfüllt ist.',
  'award-never-given':
    'Der Partner hat diese Auszeichnung nie gehalten; darum lässt sie sich nicht wieder einsetzen. Tragen Sie sie neu ein, wenn das Programm sie verliehen hat.',
  'anniversary-none':
    'Auszeichnungen dieser Kompetenz haben keinen Jahrestag, der bleiben könnte. Lassen Sie eine neue Laufzeit beginnen.',
  'anniversary-shared':
    'In diesem Programm werden alle Auszeichnungen eines Partners am selben Tag verlängert; für diese allein kann keine neue Laufzeit beginnen. Lassen Sie den Jahrestag, wie er war.',
  'competency-closed': ({ lastEnrolment = '' }: Values) =>
    `In diese Kompetenz wird seit ${lastEnrolment} niemand mehr aufgenommen; darum kann keine neue Laufzeit beginnen. Lassen Sie den Jahrestag, wie er war.`,
  'extension-binds': ({ until = '' }: Values) =>
    `Diese Fristverlängerung gilt schon: Zurücknehmen ließ sie sich bis ${until}, und seither haben Auszeichnungen ihretwegen Bestand. Beenden Sie sie stattdessen mit einem letzten Tag; was bis dahin Bestand hatte, bleibt.`,
  'extension-not-yet-binding':
    'Noch hat nichts wegen dieser Fristverlängerung Bestand; es gibt nichts zu beenden. Nehmen Sie sie zurück.',
  'extension-ends-elsewhere': ({ earliest = '', latest = '' }: Values) =>
    `Der letzte Tag dieser Fristverlängerung kann von ${earliest} bis ${latest} liegen. Wählen Sie einen anderen, oder gewähren Sie für spätere Tage eine weitere.`,
  'reinstatement-binds': ({ until = '' }: Values) =>
    `Diese Entscheidung gilt schon: Zurücknehmen ließ sie sich bis ${until}. Berichtigen Sie stattdessen die Auszeichnung selbst, mit eigener Begründung.`,
  'reinstatement-changed':
    'Die Auszeichnung wurde geändert, nachdem sie wieder eingesetzt war; im Ganzen zurücknehmen lässt es sich nicht mehr. Berichtigen Sie stattdessen die Auszeichnung selbst.',
  'reinstatement-withdrawn':
    'Diese Entscheidung ist schon zurückgenommen. Setzen Sie die Auszeichnung neu wieder ein, wenn sie gehalten werden soll.',
};

export const awardConflicts = { en, de };
