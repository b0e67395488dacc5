import type { Bilingual } from '../bilingual.ts';

interface Words {
  readonly name: string;
  readonly title: (partner: string, company: string) => string;
  readonly answeredTitle: Readonly<Record<'approved' | 'rejected', (day: string) => string>>;
  readonly answeredLead: Readonly<Record<'approved' | 'rejected', (partner: string) => string>>;
  readonly lead: (about: { readonly programme: string; readonly until: string }) => string;
  readonly noLinkTitle: string;
  readonly noLink: string;
  readonly closedTitle: string;
  readonly unknown: string;
  readonly about: string;
  readonly asks: string;
  readonly kind: string;
  readonly competency: string;
  readonly company: string;
  readonly contact: string;
  readonly project: string;
  readonly on: string;
  readonly remark: string;
  readonly reason: string;
  readonly answer: string;
  readonly doYou: string;
  readonly answers: Readonly<Record<'approved' | 'rejected', string>>;
  readonly meanings: Readonly<Record<'approved' | 'rejected', string>>;
  readonly correctOn: string;
  readonly correctOnHint: string;
  readonly addRemark: string;
  readonly addRemarkHint: string;
  readonly why: string;
  readonly whyHint: (partner: string) => string;
  readonly speaksFor: (company: string) => string;
  readonly speaksForMissing: (company: string) => string;
  readonly send: string;
  readonly sending: string;
  readonly privacy: (partner: string, programme: string) => string;
}

/** What a customer reads who opens the link of a letter that asks for a reference. */
export const referenceAnswerWords: Bilingual<Words> = {
  en: {
    name: 'Reference',
    title: (partner, company) => `${partner} asks ${company} for a reference.`,
    answeredTitle: {
      approved: (day) => `You approved this reference on ${day}.`,
      rejected: (day) => `You rejected this reference on ${day}.`,
    },
    answeredLead: {
      approved: (partner) =>
        `It counts for ${partner}. Nothing is left for you to do. Should it be wrong, tell ${partner} or the programme: they can take it back.`,
      rejected: (partner) => `It does not count for ${partner}. Nothing is left for you to do.`,
    },
    lead: ({ programme, until }) =>
      `It is for the partner programme ${programme}. You can answer until ${until}, once, and need no account.`,
    noLinkTitle: 'A request comes by mail',
    noLink: 'Open the link in the letter that asked you for a reference: it says here what is asked.',
    closedTitle: 'This link opens nothing any more',
    unknown: 'The link is not that of a request. Open the link of the letter as a whole.',
    about: 'What you are asked to confirm',
    asks: 'Who asks',
    kind: 'For what',
    competency: 'Competency',
    company: 'Your company',
    contact: 'Who is asked',
    project: 'What was done',
    on: 'Day of the work',
    remark: 'What you added',
    reason: 'Why you rejected it',
    answer: 'Your answer',
    doYou: 'Do you approve it?',
    answers: { approved: 'I approve', rejected: 'I reject' },
    meanings: {
      approved: 'The work was done for us as it stands above.',
      rejected: 'It was not, or we do not want to be a reference.',
    },
    correctOn: 'Day of the work',
    correctOnHint: 'Correct it if the work was done on another day.',
    addRemark: 'A sentence about the work',
    addRemarkHint: 'The company that asks and the programme read it.',
    why: 'Why do you reject it?',
    whyHint: (partner) => `${partner} and the programme read it. One sentence is enough.`,
    speaksFor: (company) => `I may speak for ${company}.`,
    speaksForMissing: (company) =>
      `Confirm that you may speak for ${company}. If you may not, pass the question on inside your company and tell who asked.`,
    send: 'Send the answer',
    sending: 'Is being sent …',
    privacy: (partner, programme) =>
      `${partner} and the office of ${programme} see your answer, and the name and address to which the letter went. Name and address are deleted 90 days after your answer; your company and the answer are kept as evidence.`,
  },
  de: {
    name: 'Referenz',
    title: (partner, company) => `${partner} bittet um eine Referenz von ${company}.`,
    answeredTitle: {
      approved: (day) => `Sie haben diese Referenz am ${day} bestätigt.`,
      rejected: (day) => `Sie haben diese Referenz am ${day} abgelehnt.`,
    },
    answeredLead: {
      approved: (partner) =>
        `Sie zählt für ${partner}. Sie müssen nichts weiter tun. Stimmt etwas nicht, sagen Sie es ${partner} oder dem Programm: Dort lässt sie sich zurücknehmen.`,
      rejected: (partner) => `Sie zählt nicht für ${partner}. Sie müssen nichts weiter tun.`,
    },
    lead: ({ programme, until }) =>
      `Sie ist für das Partnerprogramm ${programme}. Antworten können Sie bis ${until}, einmal und ohne Konto.`,
    noLinkTitle: 'Eine Anfrage kommt mit der Post',
    noLink: 'Öffnen Sie den Link in der E-Mail, die Sie um eine Referenz bittet: Hier steht dann, was gefragt ist.',
    closedTitle: 'Dieser Link öffnet nichts mehr',
    unknown: 'Der Link ist nicht der einer Anfrage. Öffnen Sie den ganzen Link aus der E-Mail.',
    about: 'Was Sie bestätigen sollen',
    asks: 'Wer fragt',
    kind: 'Wofür',
    competency: 'Kompetenz',
    company: 'Ihre Firma',
    contact: 'Wer gefragt ist',
    project: 'Was getan wurde',
    on: 'Tag der Arbeit',
    remark: 'Was Sie hinzugefügt haben',
    reason: 'Warum Sie abgelehnt haben',
    answer: 'Ihre Antwort',
    doYou: 'Bestätigen Sie das?',
    answers: { approved: 'Ich bestätige', rejected: 'Ich lehne ab' },
    meanings: {
      approved: 'Die Arbeit wurde für uns getan, wie es oben steht.',
      rejected: 'Das stimmt nicht, oder wir möchten keine Referenz geben.',
    },
    correctOn: 'Tag der Arbeit',
    correctOnHint: 'Berichtigen Sie ihn, wenn die Arbeit an einem anderen Tag getan war.',
    addRemark: 'Ein Satz zur Arbeit',
    addRemarkHint: 'Die Firma, die fragt, und das Programm lesen ihn.',
    why: 'Warum lehnen Sie ab?',
    whyHint: (partner) => `${partner} und das Programm lesen es. Ein Satz genügt.`,
    speaksFor: (company) => `Ich darf für ${company} sprechen.`,
    speaksForMissing: (company) =>
      `Bestätigen Sie, dass Sie für ${company} sprechen dürfen. Dürfen Sie das nicht, geben Sie die Frage in Ihrer Firma weiter, und sagen Sie es der Firma, die fragt.`,
    send: 'Antwort senden',
    sending: 'Wird gesendet …',
    privacy: (partner, programme) =>
      `${partner} und das Büro von ${programme} sehen Ihre Antwort und den Namen und die Adresse, an die die E-Mail ging. Name und Adresse werden 90 Tage nach Ihrer Antwort gelöscht; Ihre Firma und die Antwort bleiben als Beleg.`,
  },
};
