import type { Bilingual } from '../bilingual.ts';

/** A paragraph, what stands over the ones after it, or where something of its own can be looked at. */
export type Paragraph = string | { readonly heading: string } | { readonly label: string; readonly address: string };

/** What a letter says, as plain text: `mail` makes the letter of it. */
export interface LetterWords {
  readonly subject: string;
  readonly paragraphs: readonly Paragraph[];
  /** What the link does. */
  readonly link?: string;
  /** Why somebody gets it who did not ask for it, and what to do then. */
  readonly ending: string;
}

interface Words {
  readonly greeting: (name: string) => string;
  readonly invitation: (about: {
    readonly role: string;
    readonly place: string;
    readonly invitedBy?: string | undefined;
    readonly until: string;
  }) => LetterWords;
  readonly reference: (about: {
    readonly partner: string;
    readonly programme: string;
    readonly company: string;
    readonly until: string;
  }) => LetterWords;
  readonly verification: () => LetterWords;
  readonly recovery: () => LetterWords;
  readonly knownAlready: () => LetterWords;
  readonly roles: Readonly<Record<string, string>>;
}

export const letterWords: Bilingual<Words> = {
  en: {
    greeting: (name) => `Hello ${name},`,
    invitation: ({ role, place, invitedBy, until }) => ({
      subject: `You are invited to ${place} on Assay`,
      paragraphs: [
        invitedBy
          ? `${invitedBy} invites you to work for ${place} as ${role}.`
          : `You are invited to work for ${place} as ${role}.`,
        `The link works until ${until} and for you alone: do not pass it on.`,
      ],
      link: 'Accept the invitation',
      ending: 'If you do not know what this is about, do nothing: without the link nothing happens.',
    }),
    reference: ({ partner, programme, company, until }) => ({
      subject: `${partner} asks you for a reference`,
      paragraphs: [
        `${partner} has named ${company} as a customer and asks you to confirm work that it did for you. ${partner} needs this for the partner programme ${programme}.`,
        `Behind the link you read what ${partner} says about the work. You approve or reject it there. You need no account.`,
        `The link works until ${until}, for one answer. Do not pass it on: whoever has it can answer for you.`,
      ],
      link: 'Read and answer',
      ending: `If you do not know ${partner}, reject it behind the link, or do nothing: without your answer nothing counts.`,
    }),
    verification: () => ({
      subject: 'Confirm your address for Assay',
      paragraphs: [
        'This address was used to sign up with Assay. Confirm that it is yours; then you can sign in.',
        'The link works for one hour.',
      ],
      link: 'Confirm the address',
      ending: 'If it was not you, do nothing: an address that is not confirmed cannot sign in.',
    }),
    recovery: () => ({
      subject: 'Choose a new password for Assay',
      paragraphs: [
        'A new password was asked for. With the link you choose one; all devices that are signed in are then signed out.',
        'The link works once, for one hour.',
      ],
      link: 'Choose a new password',
      ending: 'If it was not you, do nothing: your password stays as it is.',
    }),
    knownAlready: () => ({
      subject: 'You have signed up with Assay already',
      paragraphs: [
        'Somebody tried to sign up with this address, which is known here already.',
        'If it was you, sign in as usual. If you have forgotten your password, ask for a new one where you sign in.',
      ],
      ending: 'If it was not you, do nothing: nothing was changed.',
    }),
    roles: {
      'programme-manager': 'programme manager',
      'account-manager': 'account manager',
      expert: 'programme expert',
      'training-manager': 'training manager',
      auditor: 'auditor',
      'partner-administrator': 'administrator (Primary Program Contact)',
      'partner-member': 'member',
    },
  },
  de: {
    greeting: (name) => `Guten Tag ${name},`,
    invitation: ({ role, place, invitedBy, until }) => ({
      subject: `Einladung zu ${place} auf Assay`,
      paragraphs: [
        invitedBy
          ? `${invitedBy} lädt Sie ein, für ${place} zu arbeiten. Ihre Rolle: ${role}.`
          : `Sie sind eingeladen, für ${place} zu arbeiten. Ihre Rolle: ${role}.`,
        `Der Link gilt bis ${until} und nur für Sie: Geben Sie ihn nicht weiter.`,
      ],
      link: 'Einladung annehmen',
      ending: 'Wenn Sie nicht wissen, worum es geht, tun Sie nichts: Ohne den Link geschieht nichts.',
    }),
    reference: ({ partner, programme, company, until }) => ({
      subject: `${partner} bittet Sie um eine Referenz`,
      paragraphs: [
        `${partner} hat ${company} als Kunden genannt und bittet Sie, eine Arbeit für Ihre Firma zu bestätigen. ${partner} braucht das für das Partnerprogramm ${programme}.`,
        `Hinter dem Link lesen Sie, was ${partner} über die Arbeit sagt. Dort bestätigen Sie es oder lehnen es ab. Ein Konto brauchen Sie nicht.`,
        `Der Link gilt bis ${until} und für eine Antwort. Geben Sie ihn nicht weiter: Wer ihn hat, kann für Sie antworten.`,
      ],
      link: 'Lesen und antworten',
      ending: `Wenn Sie ${partner} nicht kennen, lehnen Sie hinter dem Link ab, oder tun Sie nichts: Ohne Ihre Antwort zählt nichts.`,
    }),
    verification: () => ({
      subject: 'Bestätigen Sie Ihre Adresse für Assay',
      paragraphs: [
        'Mit dieser Adresse wurde ein Zugang zu Assay angelegt. Bestätigen Sie, dass sie Ihnen gehört; dann können Sie sich anmelden.',
        'Der Link gilt eine Stunde.',
      ],
      link: 'Adresse bestätigen',
      ending: 'Wenn Sie das nicht waren, tun Sie nichts: Mit einer unbestätigten Adresse kann sich niemand anmelden.',
    }),
    recovery: () => ({
      subject: 'Wählen Sie ein neues Passwort für Assay',
      paragraphs: [
        'Es wurde ein neues Passwort verlangt. Mit dem Link wählen Sie eines; alle angemeldeten Geräte werden dann abgemeldet.',
        'Der Link gilt einmal und eine Stunde lang.',
      ],
      link: 'Neues Passwort wählen',
      ending: 'Wenn Sie das nicht waren, tun Sie nichts: Ihr Passwort bleibt, wie es ist.',
    }),
    knownAlready: () => ({
      subject: 'Sie haben schon einen Zugang zu Assay',
      paragraphs: [
        'Jemand wollte mit dieser Adresse einen Zugang anlegen; sie ist hier aber schon bekannt.',
        'Wenn Sie es waren, melden Sie sich an wie sonst. Wenn Sie Ihr Passwort vergessen haben, verlangen Sie bei der Anmeldung ein neues.',
      ],
      ending: 'Wenn Sie das nicht waren, tun Sie nichts: Es wurde nichts geändert.',
    }),
    roles: {
      'programme-manager': 'Programm-Manager',
      'account-manager': 'Account-Manager',
      expert: 'Experte',
      'training-manager': 'Trainings-Manager',
      auditor: 'Prüfer',
      'partner-administrator': 'Administrator (Primary Program Contact)',
      'partner-member': 'Mitglied',
    },
  },
};
