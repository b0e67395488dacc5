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
