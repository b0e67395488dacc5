type Values = Readonly<Record<string, string>>;
type Sentence = string | ((values: Values) => string);

/** What of an application for an award does not fit what is there: what is wrong, and what to try. */
const en = {
  'application-binds': ({ until = '' }: Values) =>
    `This award binds: that it was given could be taken back until ${until}. Correct the award itself instead, with a reason of its own.`,
  'application-changed':
    'The award was changed after it was given, so that cannot be taken back as a whole. Correct the award itself instead.',
  'application-closed': ({ last = '' }: Values) =>
    `The last day on which this competency could be applied for was ${last}. Look at the roadmap for the one that takes its place.`,
  'application-counted-elsewhere': ({ awards = '' }: Values) =>
    `The requirement is met, but with people who are counted for ${awards}. Let others pass what is missing, or count people for this award first: the order of the awards says for which they are.`,
  'application-decided':
    'Somebody has decided about this application already. Look at what became of it; the partner can apply anew.',
  'application-held': ({ level = '' }: Values) =>
    `This competency is held already, at the level “${level}”. Apply for a higher level, where there is one.`,
  'application-lapsed':
    'This award has lapsed, and the office has not decided yet what becomes of it. Wait for that, or ask the office.',
  'application-lost-at-once':
    'By the rules the award would be lost on its first day, as its requirement is not met any more. Apply anew once it is.',
  'application-not-granted':
    'This application was not granted, so there is nothing to take back. Decide about it as long as it waits.',
  'application-not-met':
    'The requirement of this award is not met on the day of the application. Its page says what is missing. Apply once it is met.',
  'application-on-certain-days': ({ next = '' }: Values) =>
    `The programme gives this award on certain days only. Apply on the next one: ${next}.`,
  'application-open':
    'The partner has applied for this competency already, and that waits for the office. Wait for the decision, or take the application back.',
  'application-renewal-waits':
    'The renewal of the level that is held was asked for and waits for its payment. Pay it or take it back first; after that the higher level can begin.',
  'application-taken-back':
    'The partner has taken this application back, so there is nothing left to decide. The partner can apply anew.',
  'application-undetermined':
    'Nobody can say whether the requirement is met: a question of its text is open, or facts are in doubt. Its page says which. Apply once that is settled.',
  'application-undone': 'It was taken back already that this award was given. The partner can apply anew.',
} satisfies Readonly<Record<string, Sentence>>;

const de: Readonly<Record<keyof typeof en, Sentence>> = {
  'application-binds': ({ until = '' }: Values) =>
    `Diese Auszeichnung gilt schon fest: Zurücknehmen ließ sie sich bis ${until}. Berichtigen Sie stattdessen die Auszeichnung selbst, mit eigener Begründung.`,
  'application-changed':
    'Die Auszeichnung wurde geändert, nachdem sie verliehen war; im Ganzen zurücknehmen lässt es sich nicht mehr. Berichtigen Sie stattdessen die Auszeichnung selbst.',
  'application-closed': ({ last = '' }: Values) =>
    `Beantragen ließ sich diese Kompetenz bis ${last}. Im Fahrplan steht, was an ihre Stelle tritt.`,
  'application-counted-elsewhere': ({ awards = '' }: Values) =>
    `Die Anforderung ist erfüllt, aber mit Personen, die schon für ${awards} zählen. Lassen Sie andere ablegen, was fehlt, oder zählen Sie Personen zuerst für diese Auszeichnung: Die Reihenfolge der Auszeichnungen sagt, wofür sie zählen.`,
  'application-decided':
    'Über diesen Antrag ist schon entschieden. Sehen Sie nach, was daraus wurde; der Partner kann neu beantragen.',
  'application-held': ({ level = '' }: Values) =>
    `Diese Kompetenz wird schon gehalten, auf der Stufe „${level}“. Beantragen Sie eine höhere Stufe, wo es eine gibt.`,
  'application-lapsed':
    'Diese Auszeichnung ist erloschen, und das Büro hat noch nicht entschieden, was aus ihr wird. Warten Sie darauf, oder fragen Sie das Büro.',
  'application-lost-at-once':
    'Nach den Regeln ginge die Auszeichnung am ersten Tag wieder verloren, weil die Anforderung nicht mehr erfüllt ist. Beantragen Sie neu, sobald sie es ist.',
  'application-not-granted':
    'Dieser Antrag wurde nicht bewilligt; es gibt nichts zurückzunehmen. Entscheiden Sie über ihn, solange er wartet.',
  'application-not-met':
    'Die Anforderung dieser Auszeichnung ist am Tag des Antrags nicht erfüllt. Auf ihrer Seite steht, was fehlt. Beantragen Sie, sobald sie erfüllt ist.',
  'application-on-certain-days': ({ next = '' }: Values) =>
    `Das Programm verleiht diese Auszeichnung nur an bestimmten Tagen. Beantragen Sie sie am nächsten: ${next}.`,
  'application-open':
    'Für diese Kompetenz wartet schon ein Antrag des Partners auf das Büro. Warten Sie die Entscheidung ab, oder nehmen Sie den Antrag zurück.',
  'application-renewal-waits':
    'Für die Stufe, die gehalten wird, wartet eine Verlängerung auf ihre Zahlung. Bezahlen Sie sie, oder nehmen Sie sie zurück; danach kann die höhere Stufe beginnen.',
  'application-taken-back':
    'Der Partner hat diesen Antrag zurückgenommen; es gibt nichts mehr zu entscheiden. Er kann neu beantragen.',
  'application-undetermined':
    'Ob die Anforderung erfüllt ist, kann niemand sagen: Eine Frage zu ihrem Text ist offen, oder Angaben sind in Zweifel. Auf ihrer Seite steht, welche. Beantragen Sie, sobald das geklärt ist.',
  'application-undone': 'Diese Verleihung ist schon zurückgenommen. Der Partner kann neu beantragen.',
};

export const applicationConflicts = { en, de };
