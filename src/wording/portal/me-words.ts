import type { Bilingual } from '../bilingual.ts';

interface Words {
  readonly name: string;
  readonly title: (count: number) => string;
  readonly lead: string;
  readonly mine: string;
  readonly earned: (day: string) => string;
  readonly until: (day: string) => string;
  readonly verification: Readonly<Record<string, string>>;
  readonly where: string;
  readonly linkedSince: (day: string) => string;
  readonly naming: (partner: string) => string;
  readonly namingLead: string;
  readonly namingAgreed: (partner: string) => string;
  readonly namingWithdrawn: (partner: string) => string;
  readonly unlink: string;
  readonly unlinked: string;
  readonly notLinked: string;
  readonly empty: string;
  readonly roles: string;
  readonly roleNames: Readonly<Record<string, string>>;
  readonly at: (place: string) => string;
  readonly code: (partner: string) => string;
  readonly add: string;
  /** @param partners who gets a copy; empty where nobody does */
  readonly addLead: (partners: string) => string;
  readonly addIt: string;
  readonly item: string;
  readonly itemHint: string;
  readonly earnedOn: string;
  readonly validThrough: string;
  readonly validThroughHint: string;
  readonly neverExpires: string;
  readonly correct: (item: string) => string;
  readonly withdraw: (item: string) => string;
  readonly withdrawHappens: (partners: string) => string;
  readonly leave: string;
  readonly didNotWork: string;
  readonly link: string;
  readonly linkMeans: string;
  readonly programme: string;
  readonly partnerCode: string;
  readonly partnerCodeHint: string;
  readonly foreseeLink: string;
  readonly linkAhead: (partner: string) => string;
  readonly linkCopies: (partner: string, copies: number) => string;
  readonly linkDissolves: (partners: string) => string;
  readonly linkWaits: (partner: string, day: string) => string;
  readonly linkTo: (partner: string) => string;
  readonly linkAndDissolve: (partner: string, others: string) => string;
  readonly linkOther: string;
  readonly linked: (partner: string, copies: number) => string;
  readonly unlinkHappens: (partner: string) => string;
  readonly dates: string;
  readonly inCalendar: string;
  readonly datesLead: string;
  readonly noDates: string;
  readonly ownName: string;
  readonly ownNameHint: string;
  readonly ownNameChanged: string;
  readonly signIn: string;
  readonly signInLink: string;
  readonly data: string;
  readonly exportLead: string;
  readonly export: string;
  readonly erase: string;
  readonly eraseHappens: string;
  readonly eraseWord: string;
  readonly eraseConfirm: (word: string) => string;
  readonly eraseIt: string;
  readonly erased: string;
}

export const meWords: Bilingual<Words> = {
  en: {
    name: 'Me',
    title: (count) =>
      count === 0
        ? 'You have no credentials in your wallet yet.'
        : `You hold ${count === 1 ? '1 credential' : `${count} credentials`}.`,
    lead: 'They are yours. You alone link them to the company that you work for, and end that again.',
    mine: 'My credentials',
    earned: (day) => `earned ${day}`,
    until: (day) => `valid until ${day}`,
    verification: {
      claimed: 'stated by you, not verified yet',
      'document-seen': 'document seen',
      'transcript-shared': 'transcript shared',
      'provider-confirmed': 'confirmed by the provider',
    },
    where: 'Where they count',
    linkedSince: (day) => `linked since ${day}`,
    naming: (partner) => `${partner} may name me in its proofs`,
    namingLead:
      'These are documents for tenders, for example. They state your name, and nothing else of you. What was handed out stays as it is.',
    namingAgreed: (partner) => `${partner} may name you from now on.`,
    namingWithdrawn: (partner) => `${partner} names you no more.`,
    unlink: 'End this link',
    unlinked: 'The link has ended. The company has no copy of your credentials from now on.',
    notLinked: 'They count for no company yet.',
    empty: 'A credential that you add stays yours when you change your employer.',
    roles: 'What I am here',
    roleNames: {
      'programme-manager': 'Programme manager',
      'account-manager': 'Account manager',
      expert: 'Expert',
      'training-manager': 'Training manager',
      auditor: 'Auditor',
      'partner-administrator': 'Administrator',
      'partner-member': 'Member',
    },
    at: (place) => `at ${place}`,
    code: (partner) => `code of the company: ${partner}`,
    add: 'Add a credential',
    addLead: (partners) =>
      partners === ''
        ? 'It stays with you until you link your wallet to a company.'
        : `These get their own copy at once: ${partners}.`,
    addIt: 'Add it',
    item: 'Exam, certification, assessment or course',
    itemHint: 'Its code, or its title: what fits is offered while you type.',
    earnedOn: 'Earned on',
    validThrough: 'Valid through',
    validThroughHint: 'The last day. Left empty, the rules of the programme say it.',
    neverExpires: 'It never expires',
    correct: (item) => `Correct ${item}`,
    withdraw: (item) => `Take out ${item}`,
    withdrawHappens: (partners) =>
      partners === ''
        ? 'You do not hold it any more from then on. You can add it again.'
        : `You do not hold it any more from then on, and it counts no longer for ${partners}. In their history it stays as it was counted. You can add it again.`,
    leave: 'Leave it as it is',
    didNotWork: 'This did not work. What you typed is still here; check whether you are connected, and try again.',
    link: 'Link my wallet to a company',
    linkMeans:
      'The company gets its own copy of every credential that you hold in this programme, sees it with your name, and counts with it; what you add or correct later reaches it as well. It must name you among its people, with the address with which you sign in. You can end the link at any time.',
    programme: 'Programme',
    partnerCode: 'Code of the company',
    partnerCodeHint: 'Whoever administers the company finds it on its page “Company”, and can tell you.',
    foreseeLink: 'See what it does',
    linkAhead: (partner) => `What a link to ${partner} does`,
    linkCopies: (partner, copies) =>
      copies === 0
        ? `${partner} gets a copy of whatever you add later; today you hold nothing in this programme.`
        : `${partner} gets its own copy of ${copies === 1 ? 'your 1 credential' : `your ${copies} credentials`} and counts with them.`,
    linkDissolves: (partners) =>
      `In this programme you can be linked to one company at a time: your link to ${partners} ends in the same act. The copies there end, and in its history they stay as they were counted. Before you can change companies again, some days may have to pass.`,
    linkWaits: (partner, day) =>
      `You cannot link to ${partner} yet. Your last link ended not long ago, and the programme asks for some days before the next company: you can from ${day} on.`,
    linkTo: (partner) => `Link to ${partner}`,
    linkAndDissolve: (partner, others) => `Link to ${partner} and end the link to ${others}`,
    linkOther: 'Leave it',
    linked: (partner, copies) =>
      `Your wallet is linked to ${partner}, which has ${copies === 1 ? '1 credential' : `${copies} credentials`} of yours now.`,
    unlinkHappens: (partner) =>
      `From then on ${partner} counts with none of your credentials, and its copies end; in its history they stay as they were counted. You keep all of them, and can link again.`,
    dates: 'My dates',
    inCalendar: 'In your own calendar',
    datesLead: 'The last day of what you hold.',
    noDates: 'Nothing that you hold ends on a day that you have named.',
    ownName: 'What you are called',
    ownNameHint:
      'Companies that name you among their people write your name themselves; their administrator changes it there.',
    ownNameChanged: 'Your name is changed.',
    signIn: 'Signing in',
    signInLink: 'Passkeys, second factor, password, and where I am signed in',
    data: 'My data',
    exportLead: 'All that your wallet holds, and where it is linked, as a file for you and for programs.',
    export: 'Save my data',
    erase: 'Erase my wallet',
    eraseHappens:
      'All your links end, and all that your wallet holds and ever held is removed. It cannot be brought back. Companies that had copies keep them in their history as they were counted. You can still sign in, and begin anew.',
    eraseWord: 'erase',
    eraseConfirm: (word) => `Type “${word}” if you want that`,
    eraseIt: 'Erase it for good',
    erased: 'Your wallet is erased. Nothing is linked any more.',
  },
  de: {
    name: 'Ich',
    title: (count) =>
      count === 0
        ? 'Sie haben noch keine Nachweise in Ihrer Sammlung.'
        : `Sie haben ${count === 1 ? '1 Nachweis' : `${count} Nachweise`}.`,
    lead: 'Sie gehören Ihnen. Nur Sie verbinden sie mit der Firma, für die Sie arbeiten, und beenden das auch wieder.',
    mine: 'Meine Nachweise',
    earned: (day) => `erworben am ${day}`,
    until: (day) => `gültig bis ${day}`,
    verification: {
      claimed: 'von Ihnen angegeben, noch nicht geprüft',
      'document-seen': 'Dokument gesehen',
      'transcript-shared': 'Transcript geteilt',
      'provider-confirmed': 'vom Anbieter bestätigt',
    },
    where: 'Wo sie zählen',
    linkedSince: (day) => `verbunden seit ${day}`,
    naming: (partner) => `${partner} darf mich in Bestätigungen nennen`,
    namingLead:
      'Das sind Dokumente etwa für Ausschreibungen. Darin steht Ihr Name und sonst nichts von Ihnen. Was schon herausgegeben ist, bleibt, wie es ist.',
    namingAgreed: (partner) => `${partner} darf Sie ab jetzt nennen.`,
    namingWithdrawn: (partner) => `${partner} nennt Sie nicht mehr.`,
    unlink: 'Diese Verbindung beenden',
    unlinked: 'Die Verbindung ist beendet. Die Firma hat von jetzt an keine Kopie Ihrer Nachweise.',
    notLinked: 'Sie zählen noch für keine Firma.',
    empty: 'Ein Nachweis, den Sie hinzufügen, bleibt Ihrer, auch wenn Sie den Arbeitgeber wechseln.',
    roles: 'Was ich hier bin',
    roleNames: {
      'programme-manager': 'Programm-Manager',
      'account-manager': 'Account-Manager',
      expert: 'Experte',
      'training-manager': 'Trainings-Manager',
      auditor: 'Prüfer',
      'partner-administrator': 'Administrator',
      'partner-member': 'Mitglied',
    },
    at: (place) => `bei ${place}`,
    code: (partner) => `Kürzel der Firma: ${partner}`,
    add: 'Nachweis hinzufügen',
    addLead: (partners) =>
      partners === ''
        ? 'Er bleibt bei Ihnen, bis Sie Ihre Sammlung mit einer Firma verbinden.'
        : `Eine eigene Kopie bekommt sofort: ${partners}.`,
    addIt: 'Hinzufügen',
    item: 'Prüfung, Zertifizierung, Assessment oder Kurs',
    itemHint: 'Das Kürzel oder der Titel: Was passt, wird beim Tippen angeboten.',
    earnedOn: 'Erworben am',
    validThrough: 'Gültig bis',
    validThroughHint: 'Der letzte Tag. Bleibt er leer, sagen ihn die Regeln des Programms.',
    neverExpires: 'Läuft nie ab',
    correct: (item) => `${item} berichtigen`,
    withdraw: (item) => `${item} herausnehmen`,
    withdrawHappens: (partners) =>
      partners === ''
        ? 'Sie haben ihn dann nicht mehr. Sie können ihn wieder hinzufügen.'
        : `Sie haben ihn dann nicht mehr, und er zählt nicht mehr für ${partners}. In deren Verlauf bleibt er, wie er gezählt wurde. Sie können ihn wieder hinzufügen.`,
    leave: 'So lassen, wie es ist',
    didNotWork:
      'Das hat nicht funktioniert. Ihre Eingaben stehen noch hier; prüfen Sie Ihre Verbindung, und versuchen Sie es noch einmal.',
    link: 'Meine Sammlung mit einer Firma verbinden',
    linkMeans:
      'Die Firma bekommt eine eigene Kopie von jedem Nachweis, den Sie in diesem Programm haben, sieht ihn mit Ihrem Namen und rechnet mit ihm; auch was Sie später hinzufügen oder berichtigen, kommt zu ihr. Sie muss Sie unter ihren Personen führen, mit der Adresse, mit der Sie sich anmelden. Sie können die Verbindung jederzeit beenden.',
    programme: 'Programm',
    partnerCode: 'Kürzel der Firma',
    partnerCodeHint: 'Wer die Firma verwaltet, findet es auf ihrer Seite „Firma“ und kann es Ihnen sagen.',
    foreseeLink: 'Zeigen, was das bewirkt',
    linkAhead: (partner) => `Was eine Verbindung mit ${partner} bewirkt`,
    linkCopies: (partner, copies) =>
      copies === 0
        ? `${partner} bekommt eine Kopie von allem, was Sie später hinzufügen; heute haben Sie in diesem Programm nichts.`
        : `${partner} bekommt eine eigene Kopie ${copies === 1 ? 'Ihres Nachweises' : `Ihrer ${copies} Nachweise`} und rechnet damit.`,
    linkDissolves: (partners) =>
      `In diesem Programm können Sie immer nur mit einer Firma verbunden sein: Ihre Verbindung mit ${partners} endet im selben Schritt. Die Kopien dort enden; im Verlauf bleiben sie, wie sie gezählt wurden. Bevor Sie die Firma noch einmal wechseln können, müssen vielleicht einige Tage vergehen.`,
    linkWaits: (partner, day) =>
      `Mit ${partner} können Sie sich noch nicht verbinden. Ihre letzte Verbindung hat erst vor Kurzem geendet, und im Programm müssen einige Tage vergehen, bevor die nächste Firma an der Reihe ist: Möglich ist es ab dem ${day}.`,
    linkTo: (partner) => `Mit ${partner} verbinden`,
    linkAndDissolve: (partner, others) => `Mit ${partner} verbinden und die Verbindung mit ${others} beenden`,
    linkOther: 'So lassen',
    linked: (partner, copies) =>
      `Ihre Sammlung ist mit ${partner} verbunden; dort liegen jetzt Kopien von ${copies === 1 ? '1 Nachweis' : `${copies} Nachweisen`}.`,
    unlinkHappens: (partner) =>
      `${partner} rechnet dann mit keinem Ihrer Nachweise mehr, und die Kopien dort enden; im Verlauf bleiben sie, wie sie gezählt wurden. Sie behalten alle und können sich wieder verbinden.`,
    dates: 'Meine Termine',
    inCalendar: 'Im eigenen Kalender',
    datesLead: 'Der letzte Tag dessen, was Sie haben.',
    noDates: 'Nichts, was Sie haben, endet an einem Tag, den Sie genannt haben.',
    ownName: 'Wie Sie heißen',
    ownNameHint:
      'Firmen, die Sie unter ihren Personen nennen, schreiben Ihren Namen selbst; dort ändert ihn ihre Verwaltung.',
    ownNameChanged: 'Ihr Name ist geändert.',
    signIn: 'Anmeldung',
    signInLink: 'Passkeys, zweiter Faktor, Passwort, und wo ich angemeldet bin',
    data: 'Meine Daten',
    exportLead: 'Alles, was Ihre Sammlung enthält und womit sie verbunden ist, als Datei für Sie und für Programme.',
    export: 'Meine Daten speichern',
    erase: 'Meine Sammlung löschen',
    eraseHappens:
      'Alle Ihre Verbindungen enden, und alles, was Ihre Sammlung enthält und je enthielt, wird entfernt. Zurückholen lässt es sich nicht. Firmen, die Kopien hatten, behalten sie im Verlauf, wie sie gezählt wurden. Anmelden können Sie sich weiterhin und neu beginnen.',
    eraseWord: 'löschen',
    eraseConfirm: (word) => `Tippen Sie „${word}“, wenn Sie das wollen`,
    eraseIt: 'Endgültig löschen',
    erased: 'Ihre Sammlung ist gelöscht. Nichts ist mehr verbunden.',
  },
};
