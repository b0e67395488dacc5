import type { Bilingual } from '../bilingual.ts';

type Kind = 'waiver' | 'extension' | 'freeze';

interface Words {
  readonly name: string;
  readonly title: (holding: number, all: number) => string;
  readonly lead: string;
  readonly audit: string;
  readonly exceptions: string;
  readonly noExceptions: string;
  readonly grants: string;
  readonly noGrants: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly meanings: Readonly<Record<Kind, string>>;
  readonly waived: string;
  readonly everything: string;
  readonly everythingMeans: string;
  readonly allButFee: string;
  readonly allButFeeMeans: string;
  readonly oneClause: string;
  readonly oneClauseMeans: string;
  readonly levelFirst: string;
  readonly whichClause: string;
  readonly bindsToday: (text: string) => string;
  readonly bindsAt: (text: string, day: string) => string;
  readonly bindsBoth: (text: string, day: string) => string;
  readonly bindsAlike: (today: string, then: string, day: string) => string;
  readonly sameClause: string;
  readonly notInText: string;
  readonly readingTexts: string;
  readonly textsFailed: string;
  readonly ahead: string;
  readonly aheadFirst: string;
  readonly clauseFirst: string;
  readonly changesNothing: string;
  readonly lookAgain: string;
  readonly takenBackNothing: string;
  readonly of: string;
  readonly competency: string;
  readonly level: string;
  readonly everyLevel: string;
  readonly from: string;
  readonly to: string;
  readonly noEnd: string;
  readonly by: string;
  readonly reason: string;
  readonly item: string;
  readonly count: string;
  readonly origin: string;
  readonly grant: string;
  readonly granted: string;
  readonly addGrant: string;
  readonly grantWhat: string;
  readonly originHint: string;
  readonly counted: string;
  readonly takeBack: string;
  readonly withoutException: string;
  readonly withoutGrant: string;
}

/** What a programme grants a partner beside its rules. */
export const exceptionsWords: Bilingual<Words> = {
  en: {
    name: 'Exceptions',
    title: (holding, all) =>
      all === 0
        ? 'The same rules hold for this partner as for all others.'
        : holding === 0
          ? 'No exception holds for this partner today.'
          : holding === 1
            ? 'One exception holds for this partner today.'
            : `${holding} exceptions hold for this partner today.`,
    lead: 'With an exception an award is held though its requirement is not met. The standing shows both.',
    audit: 'Everything that was done at this partner',
    exceptions: 'Exceptions',
    noExceptions: 'No exception was granted yet.',
    grants: 'Credentials of the company itself',
    noGrants: 'The company holds no credential of its own, as it might from a merger.',
    kind: 'Kind',
    kinds: { waiver: 'Waiver', extension: 'Extension', freeze: 'Freeze' },
    meanings: {
      extension: 'More time: an award that was not renewed is held on, and can be renewed, until the last day.',
      waiver: 'What the level asks for is not asked of this partner in this time.',
      freeze: 'The award is kept in this time, whatever is met; what is met still renews it.',
    },
    waived: 'What is waived',
    everything: 'Everything',
    everythingMeans: 'The whole requirement counts as met.',
    allButFee: 'Everything but the fee',
    allButFeeMeans: 'The fee is left due; the rest counts as met.',
    oneClause: 'One clause alone',
    oneClauseMeans: 'It counts as met; the rest is asked as ever.',
    levelFirst: 'To waive one clause alone, choose a level first: each level has clauses of its own.',
    whichClause: 'Which clause',
    bindsToday: (text) => `By the text ${text}, which binds today`,
    bindsAt: (text, day) => `By the text ${text}, which binds at the renewal of ${day}`,
    bindsBoth: (text, day) => `By the text ${text}, which binds today and at the renewal of ${day}`,
    bindsAlike: (today, then, day) =>
      `By the text ${today}, which binds today; ${then}, which binds at the renewal of ${day}, asks the same`,
    sameClause:
      'The two texts differ. A clause that both have is waived in both: choose it in one, and it is chosen in the other.',
    notInText: 'This text does not have the clause that is chosen: nothing of it is waived.',
    readingTexts: 'What the level asks is being read …',
    textsFailed: 'What the level asks could not be read just now. Try again in a moment.',
    ahead: 'What it does',
    aheadFirst: 'Choose a competency, and what it does to the awards is said here.',
    clauseFirst: 'Choose the clause, and what its waiver does to the awards is said here.',
    changesNothing: 'It changes nothing: every award that this partner holds or claims stays as it is.',
    lookAgain: 'Look again at the competency, the level, the clause and the days before you grant it.',
    takenBackNothing: 'Without it every award stays as it is.',
    of: 'About',
    competency: 'Competency',
    level: 'Level',
    everyLevel: 'every level',
    from: 'First day',
    to: 'Last day',
    noEnd: 'without end',
    by: 'Granted by',
    reason: 'Reason',
    item: 'Credential',
    count: 'How many',
    origin: 'Where from',
    grant: 'Grant an exception',
    granted: 'It was granted, and stands in the list above.',
    addGrant: 'Count a credential for the company',
    grantWhat:
      'Each one fills a place that asks for somebody with this credential, as after a merger. No person is named for it.',
    originHint: 'As people call it: merger with Nordlicht, pilot of 2017.',
    counted: 'It counts, and stands in the list above.',
    takeBack: 'Take back',
    withoutException:
      'Its days count from now on as if it had never been granted. What was held by it alone is not held. The audit keeps both.',
    withoutGrant:
      'From now on it counts as if it had never been granted, and what hung on it is not met. The audit keeps both.',
  },
  de: {
    name: 'Ausnahmen',
    title: (holding, all) =>
      all === 0
        ? 'Für diesen Partner gelten dieselben Regeln wie für alle.'
        : holding === 0
          ? 'Für diesen Partner gilt heute keine Ausnahme.'
          : holding === 1
            ? 'Für diesen Partner gilt heute eine Ausnahme.'
            : `Für diesen Partner gelten heute ${holding} Ausnahmen.`,
    lead: 'Mit einer Ausnahme wird eine Auszeichnung gehalten, obwohl ihre Anforderung nicht erfüllt ist. Der Stand zeigt beides.',
    audit: 'Alles, was bei diesem Partner getan wurde',
    exceptions: 'Ausnahmen',
    noExceptions: 'Noch wurde keine Ausnahme gewährt.',
    grants: 'Nachweise der Firma selbst',
    noGrants: 'Die Firma hat keinen eigenen Nachweis, wie er etwa aus einem Zusammenschluss kommt.',
    kind: 'Art',
    kinds: { waiver: 'Befreiung', extension: 'Fristverlängerung', freeze: 'Stillstand' },
    meanings: {
      extension:
        'Mehr Zeit: Eine Auszeichnung, die nicht verlängert wurde, wird bis zum letzten Tag weiter gehalten und kann so lange verlängert werden.',
      waiver: 'Was die Stufe verlangt, wird von diesem Partner in dieser Zeit nicht verlangt.',
      freeze:
        'In dieser Zeit bleibt die Auszeichnung, was auch erfüllt ist; was erfüllt wird, verlängert sie trotzdem.',
    },
    waived: 'Wovon befreit wird',
    everything: 'Von allem',
    everythingMeans: 'Die ganze Anforderung gilt als erfüllt.',
    allButFee: 'Von allem außer der Gebühr',
    allButFeeMeans: 'Die Gebühr bleibt zu zahlen; alles andere gilt als erfüllt.',
    oneClause: 'Von einer einzelnen Klausel',
    oneClauseMeans: 'Sie gilt als erfüllt; alles andere wird verlangt wie immer.',
    levelFirst:
      'Um von einer einzelnen Klausel zu befreien, wählen Sie erst eine Stufe: Jede Stufe hat eigene Klauseln.',
    whichClause: 'Welche Klausel',
    bindsToday: (text) => `Nach dem Text ${text}, der heute gilt`,
    bindsAt: (text, day) => `Nach dem Text ${text}, der bei der Verlängerung vom ${day} gilt`,
    bindsBoth: (text, day) => `Nach dem Text ${text}, der heute und bei der Verlängerung vom ${day} gilt`,
    bindsAlike: (today, then, day) =>
      `Nach dem Text ${today}, der heute gilt; ${then}, der bei der Verlängerung vom ${day} gilt, verlangt dasselbe`,
    sameClause:
      'Die beiden Texte sind verschieden. Von einer Klausel, die in beiden steht, wird in beiden befreit: Wählen Sie sie in einem, so ist sie auch im anderen gewählt.',
    notInText: 'Dieser Text hat die gewählte Klausel nicht: Von ihm wird in nichts befreit.',
    readingTexts: 'Was die Stufe verlangt, wird gelesen …',
    textsFailed: 'Was die Stufe verlangt, ließ sich gerade nicht lesen. Versuchen Sie es gleich noch einmal.',
    ahead: 'Was sie bewirkt',
    aheadFirst: 'Wählen Sie eine Kompetenz, dann steht hier, was die Ausnahme für die Auszeichnungen bedeutet.',
    clauseFirst: 'Wählen Sie die Klausel, dann steht hier, was die Befreiung für die Auszeichnungen bedeutet.',
    changesNothing:
      'Sie ändert nichts: Jede Auszeichnung, die dieser Partner hält oder beansprucht, bleibt, wie sie ist.',
    lookAgain: 'Prüfen Sie Kompetenz, Stufe, Klausel und Tage noch einmal, bevor Sie sie gewähren.',
    takenBackNothing: 'Ohne sie bleibt jede Auszeichnung, wie sie ist.',
    of: 'Worüber',
    competency: 'Kompetenz',
    level: 'Stufe',
    everyLevel: 'jede Stufe',
    from: 'Erster Tag',
    to: 'Letzter Tag',
    noEnd: 'ohne Ende',
    by: 'Gewährt von',
    reason: 'Grund',
    item: 'Nachweis',
    count: 'Wie viele',
    origin: 'Woher',
    grant: 'Ausnahme gewähren',
    granted: 'Die Ausnahme ist gewährt und steht oben in der Liste.',
    addGrant: 'Der Firma einen Nachweis anrechnen',
    grantWhat:
      'Jeder füllt einen Platz, für den jemand mit diesem Nachweis verlangt wird, etwa nach einem Zusammenschluss. Eine Person wird dafür nicht genannt.',
    originHint: 'Wie man es nennt: Zusammenschluss mit Nordlicht, Pilot von 2017.',
    counted: 'Der Nachweis zählt und steht oben in der Liste.',
    takeBack: 'Zurücknehmen',
    withoutException:
      'Ihre Tage zählen von jetzt an so, als wäre sie nie gewährt worden. Was allein durch sie gehalten wurde, wird nicht gehalten. Die Prüfspur bewahrt beides.',
    withoutGrant:
      'Von jetzt an zählt es so, als wäre er nie angerechnet worden; was daran hing, ist nicht erfüllt. Die Prüfspur bewahrt beides.',
  },
};
