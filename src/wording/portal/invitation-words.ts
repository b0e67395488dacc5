import type { Bilingual } from '../bilingual.ts';

interface Words {
  readonly name: string;
  readonly title: (place: string, role: string) => string;
  readonly lead: (about: {
    readonly invitedBy: string | undefined;
    readonly email: string;
    readonly until: string;
  }) => string;
  readonly noLinkTitle: string;
  readonly noLink: string;
  readonly closedTitle: string;
  readonly unknown: string;
  readonly accept: string;
  readonly otherAddress: (own: string, invited: string) => string;
  readonly signOut: string;
  readonly didNotWork: string;
  readonly knownAlready: string;
  readonly newHere: string;
  readonly haveAccount: string;
  readonly email: string;
  readonly yourName: string;
  readonly signUp: string;
}

/** What somebody sees who opens the link of an invitation. */
export const invitationWords: Bilingual<Words> = {
  en: {
    name: 'Invitation',
    title: (place, role) => `You are invited to work for ${place} as ${role}.`,
    lead: ({ invitedBy, email, until }) =>
      `${invitedBy ? `${invitedBy} invites ${email}` : `The invitation is for ${email}`}, until ${until}.`,
    noLinkTitle: 'An invitation comes by mail',
    noLink: 'Open the link in the letter that invited you: it says here what is offered.',
    closedTitle: 'This invitation opens nothing',
    unknown:
      'The link is not that of an invitation, or a newer letter has taken the place of this one. Open the link of the newest letter as a whole, or ask for a new invitation.',
    accept: 'Accept the invitation',
    otherAddress: (own, invited) =>
      `You are signed in as ${own}, and the invitation is for ${invited}. Sign out, then accept it with the invited address; or ask for an invitation to your own.`,
    signOut: 'Sign out and go on',
    didNotWork: 'This did not work. What you typed is still here; check whether you are connected, and try again.',
    knownAlready:
      'There is an account for the invited address already. Sign in with it on this page; that accepts the invitation.',
    newHere: 'I am new here',
    haveAccount: 'I have an account',
    email: 'E-mail address',
    yourName: 'Your name',
    signUp: 'Sign up and accept',
  },
  de: {
    name: 'Einladung',
    title: (place, role) => `Sie sind eingeladen, für ${place} zu arbeiten. Ihre Rolle: ${role}.`,
    lead: ({ invitedBy, email, until }) =>
      `${invitedBy ? `${invitedBy} lädt ${email} ein` : `Die Einladung ist für ${email}`}. Sie gilt bis ${until}.`,
    noLinkTitle: 'Eine Einladung kommt mit der Post',
    noLink: 'Öffnen Sie den Link in der E-Mail, die Sie eingeladen hat: Hier steht dann, was angeboten wird.',
    closedTitle: 'Diese Einladung öffnet nichts',
    unknown:
      'Der Link ist nicht der einer Einladung, oder eine neuere E-Mail hat diese ersetzt. Öffnen Sie den ganzen Link der neuesten E-Mail, oder bitten Sie um eine neue Einladung.',
    accept: 'Einladung annehmen',
    otherAddress: (own, invited) =>
      `Sie sind als ${own} angemeldet, die Einladung ist für ${invited}. Melden Sie sich ab, und nehmen Sie sie mit der eingeladenen Adresse an; oder bitten Sie um eine Einladung an Ihre eigene.`,
    signOut: 'Abmelden und weiter',
    didNotWork:
      'Das hat nicht funktioniert. Ihre Eingaben stehen noch hier; prüfen Sie Ihre Verbindung, und versuchen Sie es noch einmal.',
    knownAlready:
      'Für die eingeladene Adresse gibt es schon ein Konto. Melden Sie sich auf dieser Seite damit an; so nehmen Sie die Einladung an.',
    newHere: 'Ich bin neu hier',
    haveAccount: 'Ich habe ein Konto',
    email: 'E-Mail-Adresse',
    yourName: 'Ihr Name',
    signUp: 'Zugang anlegen und annehmen',
  },
};
