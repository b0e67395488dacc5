import type { Bilingual } from '../bilingual.ts';

const en = {
  several: (count: number, partner: string) => `${count} things to know about ${partner}`,
  week: (count: number, partner: string) =>
    count === 1 ? `The week at ${partner}: one thing to know` : `The week at ${partner}: ${count} things to know`,
  todo: {
    gap: 'The standing says what closes the gap.',
    met: 'The standing says by what and by whom the requirement is met.',
    standing: 'The standing says who could take the place, and what is missing.',
    renewal: 'The page of the renewal says what it takes, and there it is done.',
    renewalAsked: 'The page of the renewal says what was chosen, what is invoiced, and what became of it.',
    audits: 'The page of the audits says what was found, and there you say what is cured.',
    evidence: 'The page of the evidence says what is or was in doubt and why, and there you answer.',
    own: 'Your own page says what you hold and until when.',
  },
  link: {
    standing: 'See where we stand',
    renewal: 'Go to the renewal',
    audits: 'Go to the audits',
    evidence: 'Go to the evidence',
    own: 'See what I hold',
  },
  ending: (partner: string, stop: string) =>
    `You get this because you are an administrator or a contact of ${partner} on Assay. It is on the home page of ${partner} as well. How often you get letters is in the settings. No more letters: ${stop}`,
  endingOwn: (partner: string, stop: string) =>
    `You get this because you have linked your credentials to ${partner} on Assay. No more letters: ${stop}`,
};

const de: typeof en = {
  several: (count, partner) => `${count} Dinge, die ${partner} betreffen`,
  week: (count, partner) =>
    count === 1 ? `Die Woche bei ${partner}: eine Sache` : `Die Woche bei ${partner}: ${count} Dinge`,
  todo: {
    gap: 'Der Stand zeigt, was die Lücke schließt.',
    met: 'Der Stand zeigt, wodurch und durch wen die Anforderung erfüllt ist.',
    standing: 'Der Stand zeigt, wer einspringen kann und was fehlt.',
    renewal: 'Die Seite der Verlängerung zeigt, was sie braucht, und dort wird sie erledigt.',
    renewalAsked: 'Auf der Seite der Verlängerung steht, was gewählt und berechnet wurde und was daraus geworden ist.',
    audits: 'Auf der Seite der Audits steht, was festgestellt wurde, und dort sagen Sie, was behoben ist.',
    evidence: 'Auf der Seite der Belege steht, was bestritten ist oder war und warum, und dort antworten Sie.',
    own: 'Auf Ihrer eigenen Seite steht, was Sie halten und bis wann.',
  },
  link: {
    standing: 'Zum Stand',
    renewal: 'Zur Verlängerung',
    audits: 'Zu den Audits',
    evidence: 'Zu den Belegen',
    own: 'Zu meinen Nachweisen',
  },
  ending: (partner, stop) =>
    `Sie bekommen dies, weil Sie ${partner} auf Assay verwalten oder dort als Kontakt benannt sind. Es steht auch auf der Startseite von ${partner}. Wie oft Sie E-Mails bekommen, steht in den Einstellungen. Keine E-Mails mehr: ${stop}`,
  endingOwn: (partner, stop) =>
    `Sie bekommen dies, weil Sie Ihre Nachweise auf Assay mit ${partner} verbunden haben. Keine E-Mails mehr: ${stop}`,
};

/** What stands around the notices of a letter. */
export const noticeLetterWords: Bilingual<typeof en> = { en, de };
