import type { Bilingual } from '../../wording/bilingual.ts';
import type { CommandName } from '../arguments/commands.ts';
import type { OptionName } from '../arguments/options.ts';

const en = {
  title: 'Assay: where a partner stands in a partner programme, and why',
  usage: 'Usage',
  commands: 'Commands',
  options: 'Options',
  examples: 'Examples',
  exitCodes: 'Exit codes',
  more: 'More about a command: assay help COMMAND',
  version: 'assay --version prints the version.',
  codes: {
    0: 'met',
    1: 'not met',
    2: 'refused: something in the input is wrong',
    3: 'undetermined: the published text or the data admits both',
  },
  impactCodes: {
    0: 'nothing is lost by the change',
    1: 'something is lost unless somebody acts',
    2: 'refused: something in the input is wrong',
    3: 'nothing is surely lost, and something is open',
  },
  forecastCodes: {
    0: 'everything that is held is kept',
    1: 'something that is held is lost if nobody does anything',
    2: 'refused: something in the input is wrong',
    3: 'nothing is surely lost, and something is open: undetermined, or figures still to come decide',
  },
  calendarCodes: { 0: 'the days ahead are told', 2: 'refused: something in the input is wrong' },
  planCodes: {
    0: 'everything in the plan is met, or nothing is at risk',
    1: 'something stays unmet, and no plan meets more',
    2: 'refused: something in the input is wrong',
    3: 'something stays unmet, and whether a plan could meet more is not proved',
  },
  verifyCodes: { 0: 'the plan and its proof are valid', 1: 'they are not', 2: 'refused: this is no plan with a proof' },
  correctionCodes: {
    0: 'no decision would have been another',
    1: 'a decision would have been another',
    2: 'refused: something in the input is wrong',
  },
  packCodes: { 0: 'accepted, all examples as expected', 1: 'an example fails (pack test)', 2: 'refused' },
  serverCodes: { 0: 'done', 2: 'refused: something in the environment or in the input is wrong' },
  auditCodes: {
    0: 'every chain is as it was written',
    1: 'something was changed',
    2: 'refused: something in the environment or in the input is wrong',
  },
  diffCodes: { 0: 'no difference', 1: 'there are differences', 2: 'refused' },
  about: {
    assess:
      'Where a partner stands over all the awards it claims: what is met, what is held, what is due by when, who counts where, what is missing.',
    evaluate: 'Whether a partner meets one level of one competency, judged alone.',
    forecast:
      'What will become of a partner’s awards if nobody does anything: safe until when, at risk from when and why, what is to come, what to do first.',
    calendar:
      'The days ahead of a partner: renewals, deadlines, new texts, what expires and what retires; with --ics for a calendar.',
    plan: 'The provably cheapest way to keep the awards that are at risk, or to reach those of --targets: who takes which exam when, prepared how, at what cost, and why it cannot be done for less.',
    'plan verify':
      'Check a plan that was written with --json, and the proof that none is cheaper, from the numbers in the file alone.',
    corrections:
      'What statements about the past that came later would have altered: decisions and earlier answers, as known then and now. Nothing is reopened.',
    diff: 'What is different between two texts of a programme: OLD and NEW are ids of texts (2017-09) or days; or between two packs, as a draft and the one before it. Clause by clause, harder or easier only where that is proved.',
    impact:
      'What a change of rules does to a partner, or to the partners of a folder: what is lost, kept or gained, by when, and the exams it takes.',
    'pack lint':
      'Check packs and say every mistake with its place. Without a PACK: all shipped ones. The examples run too.',
    'pack test': 'Run the examples of packs and count them. Without a PACK: all shipped ones.',
    'pack show': 'Print a pack, or one of its competencies, back in sentences, with dates and sources.',
    'pack schema': 'Print the JSON Schema of packs, for completion in an editor.',
    schema:
      'Print the JSON Schema of partner files, of packs, of training offers, of a planning problem in one file, of what --json prints, or of a plan.',
    serve:
      'Serve the programme of this installation over HTTP, with its API, letters and jobs. docs/operating.md lists the variables of the environment that say how.',
    setup:
      'Make a programme with the rules of a pack in the database, and print the link by which its first manager signs up.',
    migrate: 'Bring the schema of the database up to date. assay serve does so by itself.',
    import:
      'Bring partner files into an installation: into the database of this machine all or none, or with --server into that of a server, file by file. Every problem is told with its line.',
    export:
      'Write what an installation keeps of its partners as partner files: one to the terminal, or all into a new folder.',
    backup:
      'Save the whole installation in one file: all programmes, who signs in, and the audit. Jobs that wait are not in it.',
    restore: 'Fill an empty installation from such a file, all or nothing, on either kind of database.',
    'audit verify':
      'Read every entry of the audit and recompute all hashes: what was changed, removed or inserted is found. Of one programme, or of all.',
    'demo move': 'Move the business day of the demo forward. Sessions, jobs and logs keep the real clock.',
    'demo reset': 'Throw the demo away and make it anew, as it was on its first day.',
    story:
      'Tell what Assay says to one invented partner: where it stands, what the updates do to it, its own deadline, what to do first, and the cheapest plan.',
    help: 'Explain a command, or list them all.',
  } satisfies Record<CommandName, string>,
  input:
    'A partner is one YAML or JSON file; or a folder with partner.yaml and maybe people.csv. A folder of several is told one after another. A PACK is a folder, or the name of a shipped pack.',
  option: {
    programme: 'The programme, as mpn. Default: the only one that is there.',
    partner:
      'A partner of an installation, by its code. Where a command reads files, it is read from a server instead.',
    server: 'The address of an installation, as https://partners.vendor.example. Default: ASSAY_SERVER.',
    key: 'The key for it. Better in ASSAY_KEY: others on this machine can see the words of a command.',
    pack: 'The pack to judge by: a folder or the name of a shipped one. Default: the programme that the partner’s file names.',
    competency: 'The competency, as data-platform.',
    level: 'The level, as gold.',
    part: 'Only the clause or score part of this id.',
    claims: 'The awards to count people for, instead of those that the file claims.',
    release: 'The release to look at, as 2017-12, beside the rules without it. Default: the newest.',
    draft: 'A pack with changed rules, to compare with the one that the partners are judged by.',
    request:
      'Plan for a problem that is posed in this one file with all that belongs to it, without a pack (see assay schema plan-request).',
    targets: 'The awards to plan for, instead of those that are at risk.',
    by: 'The day by which the --targets are to be met. Default: a year; what is held, by its next renewal.',
    budget: 'Spend no more than this, in the currency of the training offers.',
    sure: 'Be at least so sure that everything is passed in time, with retakes: 1 to 99.9.',
    training: 'A file of training offers and prices, instead of the one beside the pack.',
    'lock-in': 'These people take part in any case.',
    'lock-out': 'These people are asked to do nothing.',
    'what-if':
      'Also say what happens if these people leave: what is at risk then, and what the plan costs. Without a day, they are gone at once.',
    'n-1':
      'Plan so that whoever leaves, one person alone, everything that the plan reaches is still met by the others; and say what that costs more.',
    explain:
      'Also say why this plan: who is next best, the second-best plan, what a month or a place more would be worth; and try longer to say why something cannot be had.',
    frontier: 'Also say what less and more would cost: the cheapest plan for each part of the awards.',
    mail: 'The mail address of the first programme manager.',
    anchor:
      'A file that says where the chains stood earlier, so that one that was written anew as a whole is noticed too.',
    people: 'Add people and credentials from a CSV file. May be repeated.',
    on: 'Judge as of this day, past or future. Default: today; for diff, which compares two packs by it, when the newest texts of both are in force.',
    since: 'Compare what was known at this moment or on this day with what is known now.',
    until: 'Look ahead until this day. Default: two years.',
    'known-at': 'Use only what was known at this moment or on this day. Default: all that is known.',
    ics: 'Print an iCalendar file (RFC 5545) of whole days.',
    json: 'Print the result as JSON (see assay schema result).',
    lang: 'The language. Default: that of the system, if it is one of these.',
    color: 'When to use colour. Default: auto; NO_COLOR turns it off.',
    help: 'Explain the command. Short: -h.',
  } satisfies Record<OptionName, string>,
};

const de: typeof en = {
  title: 'Assay: wo ein Partner in einem Partnerprogramm steht, und warum',
  usage: 'Aufruf',
  commands: 'Befehle',
  options: 'Optionen',
  examples: 'Beispiele',
  exitCodes: 'Rückgabewerte',
  more: 'Mehr zu einem Befehl: assay help BEFEHL',
  version: 'assay --version nennt die Version.',
  codes: {
    0: 'erfüllt',
    1: 'nicht erfüllt',
    2: 'abgelehnt: etwas an der Eingabe stimmt nicht',
    3: 'ungeklärt: der veröffentlichte Text oder die Daten lassen beides zu',
  },
  impactCodes: {
    0: 'durch die Änderung geht nichts verloren',
    1: 'etwas geht verloren, wenn niemand handelt',
    2: 'abgelehnt: etwas an der Eingabe stimmt nicht',
    3: 'nichts geht sicher verloren, und etwas ist offen',
  },
  forecastCodes: {
    0: 'alles, was gehalten wird, bleibt',
    1: 'etwas, was gehalten wird, geht verloren, wenn niemand etwas tut',
    2: 'abgelehnt: etwas an der Eingabe stimmt nicht',
    3: 'nichts geht sicher verloren, und etwas ist offen: ungeklärt, oder künftige Zahlen entscheiden',
  },
  calendarCodes: { 0: 'die kommenden Tage sind genannt', 2: 'abgelehnt: etwas an der Eingabe stimmt nicht' },
  planCodes: {
    0: 'alles im Plan wird erfüllt, oder nichts ist gefährdet',
    1: 'etwas bleibt unerfüllt, und kein Plan erfüllt mehr',
    2: 'abgelehnt: etwas an der Eingabe stimmt nicht',
    3: 'etwas bleibt unerfüllt, und ob ein Plan mehr erfüllen könnte, ist nicht bewiesen',
  },
  verifyCodes: {
    0: 'der Plan und sein Beweis sind gültig',
    1: 'sie sind es nicht',
    2: 'abgelehnt: das ist kein Plan mit einem Beweis',
  },
  correctionCodes: {
    0: 'keine Entscheidung wäre anders ausgefallen',
    1: 'eine Entscheidung wäre anders ausgefallen',
    2: 'abgelehnt: etwas an der Eingabe stimmt nicht',
  },
  packCodes: {
    0: 'angenommen, alle Beispiele wie erwartet',
    1: 'ein Beispiel schlägt fehl (pack test)',
    2: 'abgelehnt',
  },
  serverCodes: { 0: 'getan', 2: 'abgelehnt: etwas an der Umgebung oder der Eingabe stimmt nicht' },
  auditCodes: {
    0: 'jede Kette ist, wie sie geschrieben wurde',
    1: 'etwas wurde verändert',
    2: 'abgelehnt: etwas an der Umgebung oder der Eingabe stimmt nicht',
  },
  diffCodes: { 0: 'kein Unterschied', 1: 'es gibt Unterschiede', 2: 'abgelehnt' },
  about: {
    assess:
      'Wo ein Partner bei allen Auszeichnungen steht, die er beansprucht: was erfüllt ist, was gehalten wird, was bis wann fällig ist, wer wo zählt, was fehlt.',
    evaluate: 'Ob ein Partner eine Stufe einer Kompetenz erfüllt, für sich allein beurteilt.',
    forecast:
      'Was aus den Auszeichnungen eines Partners wird, wenn niemand etwas tut: sicher bis wann, gefährdet ab wann und weshalb, was kommt, was zuerst zu tun ist.',
    calendar:
      'Die Tage, die vor einem Partner liegen: Verlängerungen, Fristen, neue Texte, was abläuft und was endet; mit --ics für einen Kalender.',
    plan: 'Der beweisbar günstigste Weg, gefährdete Auszeichnungen zu erhalten oder die aus --targets zu erreichen: wer wann welche Prüfung ablegt, wie vorbereitet, zu welchen Kosten, und warum es nicht günstiger geht.',
    'plan verify':
      'Einen mit --json geschriebenen Plan prüfen und den Beweis, dass keiner günstiger ist, allein aus den Zahlen der Datei.',
    corrections:
      'Was nachträgliche Angaben über Vergangenes geändert hätten: Entscheidungen und frühere Antworten, nach damaligem und heutigem Wissen. Nichts wird neu entschieden.',
    diff: 'Was zwischen zwei Texten eines Programms anders ist: OLD und NEW sind Kürzel von Texten (2017-09) oder Tage; oder zwischen zwei Paketen, etwa einem Entwurf und dem davor. Klausel für Klausel; schwerer oder leichter nur, wo es bewiesen ist.',
    impact:
      'Was eine Änderung der Regeln mit einem Partner macht, oder mit denen eines Ordners: was verloren geht, bleibt oder erreichbar wird, bis wann, und welche Prüfungen es braucht.',
    'pack lint':
      'Pakete prüfen und jeden Mangel mit seiner Stelle nennen. Ohne PACK: alle mitgelieferten. Auch die Beispiele laufen.',
    'pack test': 'Die Beispiele von Paketen laufen lassen und zählen. Ohne PACK: alle mitgelieferten.',
    'pack show': 'Ein Paket oder eine seiner Kompetenzen in Sätzen ausgeben, mit Tagen und Quellen.',
    'pack schema': 'Das JSON-Schema von Paketen ausgeben, damit ein Editor ergänzen kann.',
    schema:
      'Das JSON-Schema von Partnerdateien, Paketen, Schulungsangeboten, einer Planungsaufgabe in einer Datei, der Ausgabe von --json oder eines Plans ausgeben.',
    serve:
      'Das Programm dieser Installation über HTTP anbieten, mit API, E-Mails und Aufgaben. docs/operating.md nennt die Umgebungsvariablen, die sagen, wie.',
    setup:
      'In der Datenbank ein Programm mit den Regeln eines Pakets anlegen und den Link ausgeben, mit dem sich sein erster Manager anmeldet.',
    migrate: 'Das Schema der Datenbank auf den neuesten Stand bringen. assay serve tut das von selbst.',
    import:
      'Partnerdateien in eine Installation bringen: in die Datenbank dieses Rechners alle oder keine, oder mit --server in die eines Servers, Datei für Datei. Jeder Mangel wird mit seiner Zeile genannt.',
    export:
      'Was eine Installation von ihren Partnern hält, als Partnerdateien schreiben: eine auf das Terminal, oder alle in einen neuen Ordner.',
    backup:
      'Die ganze Installation in einer Datei sichern: alle Programme, wer sich anmeldet, und das Audit. Wartende Aufträge sind nicht darin.',
    restore:
      'Eine leere Installation aus einer solchen Datei füllen, ganz oder gar nicht, auf jeder Art von Datenbank.',
    'audit verify':
      'Jeden Eintrag des Audits lesen und alle Hashwerte nachrechnen: Was geändert, entfernt oder eingefügt wurde, wird gefunden. Für ein Programm oder für alle.',
    'demo move':
      'Den Geschäftstag der Demo weiterstellen. Sitzungen, Aufgaben und Protokolle behalten die wirkliche Uhr.',
    'demo reset': 'Die Demo verwerfen und neu anlegen, wie sie an ihrem ersten Tag war.',
    story:
      'Erzählen, was Assay einem erfundenen Partner sagt: wo er steht, was die Änderungen für ihn bedeuten, seine eigene Frist, was zuerst zu tun ist, und der günstigste Plan.',
    help: 'Einen Befehl erklären, oder alle aufzählen.',
  },
  input:
    'Ein Partner ist eine YAML- oder JSON-Datei; oder ein Ordner mit partner.yaml und vielleicht people.csv. Ein Ordner mit mehreren wird der Reihe nach ausgegeben. Ein PACK ist ein Ordner oder der Name eines mitgelieferten Pakets.',
  option: {
    programme: 'Das Programm, etwa mpn. Vorgabe: das einzige, das da ist.',
    partner:
      'Ein Partner einer Installation, mit seinem Kürzel. Wo ein Befehl Dateien liest, wird er stattdessen von einem Server gelesen.',
    server: 'Die Adresse einer Installation, etwa https://partners.vendor.example. Vorgabe: ASSAY_SERVER.',
    key: 'Der Schlüssel dazu. Besser in ASSAY_KEY: Andere auf diesem Rechner sehen die Wörter eines Befehls.',
    pack: 'Das Paket, nach dem beurteilt wird: ein Ordner oder der Name eines mitgelieferten. Sonst: das Programm, das die Partnerdatei nennt.',
    competency: 'Die Kompetenz, wie data-platform.',
    level: 'Die Stufe, wie gold.',
    part: 'Nur die Klausel oder der Teil der Punktwertung mit diesem Kürzel.',
    claims: 'Die Auszeichnungen, für die Personen gezählt werden, anstelle derer, die die Datei beansprucht.',
    release: 'Die Ausgabe der Regeln, wie 2017-12, im Vergleich zu den Regeln ohne sie. Sonst: die neueste.',
    draft: 'Ein Paket mit geänderten Regeln, zum Vergleich mit dem, nach dem die Partner beurteilt werden.',
    request:
      'Für eine Aufgabe planen, die ganz in dieser einen Datei steht, ohne Paket (siehe assay schema plan-request).',
    targets: 'Die Auszeichnungen, für die geplant wird, anstelle der gefährdeten.',
    by: 'Der Tag, bis zu dem die --targets erfüllt sein sollen. Sonst: ein Jahr; was gehalten wird, bis zur nächsten Verlängerung.',
    budget: 'Nicht mehr als das ausgeben, in der Währung der Schulungsangebote.',
    sure: 'So sicher sein, dass alles rechtzeitig bestanden wird, Wiederholungen eingerechnet: 1 bis 99.9.',
    training: 'Eine Datei mit Schulungsangeboten und Preisen, anstelle der beim Paket.',
    'lock-in': 'Diese Personen nehmen auf jeden Fall teil.',
    'lock-out': 'Diese Personen tun nichts.',
    'what-if':
      'Auch sagen, was geschieht, wenn diese Personen gehen: was dann gefährdet ist und was der Plan dann kostet. Ohne Tag sind sie sofort weg.',
    'n-1':
      'So planen, dass die anderen alles, was der Plan erreicht, auch dann noch erfüllen, wenn irgendeine einzelne Person geht; und sagen, was das mehr kostet.',
    explain:
      'Auch sagen, warum dieser Plan: wer an wessen Stelle treten könnte, der zweitbeste Plan, was ein Monat oder Platz mehr wert wäre; und länger suchen, weshalb etwas nicht zu haben ist.',
    frontier: 'Auch sagen, was weniger und mehr kosten würde: der günstigste Plan für jeden Teil der Auszeichnungen.',
    mail: 'Die E-Mail-Adresse des ersten Programm-Managers.',
    anchor:
      'Eine Datei, die sagt, wo die Ketten früher standen, damit auch auffällt, wenn eine im Ganzen neu geschrieben wurde.',
    people: 'Personen und Nachweise aus einer CSV-Datei ergänzen. Darf mehrmals stehen.',
    on: 'Zum Stand dieses Tages urteilen, vergangen oder künftig. Sonst: heute; bei diff, das danach zwei Pakete vergleicht, sobald die neuesten Texte beider gelten.',
    since: 'Was zu diesem Zeitpunkt oder an diesem Tag bekannt war, mit dem heutigen Wissen vergleichen.',
    until: 'Bis zu diesem Tag vorausschauen. Sonst: zwei Jahre.',
    'known-at': 'Nur verwenden, was zu diesem Zeitpunkt oder an diesem Tag bekannt war. Sonst: alles Bekannte.',
    ics: 'Eine iCalendar-Datei (RFC 5545) mit ganzen Tagen ausgeben.',
    json: 'Das Ergebnis als JSON ausgeben (siehe assay schema result).',
    lang: 'Die Sprache. Sonst: die des Systems, wenn es eine von diesen ist.',
    color: 'Wann Farbe verwendet wird. Sonst: auto; NO_COLOR schaltet sie ab.',
    help: 'Den Befehl erklären. Kurz: -h.',
  },
};

export const helpWords: Bilingual<typeof en> = { en, de };
