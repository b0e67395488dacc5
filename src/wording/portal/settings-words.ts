import type { Bilingual } from '../bilingual.ts';

interface Words {
  readonly name: string;
  readonly title: (people: number, invited: number) => string;
  readonly ownTitle: string;
  readonly roles: string;
  readonly who: string;
  readonly mail: string;
  readonly role: string;
  readonly roleOf: (name: string) => string;
  readonly since: string;
  readonly end: string;
  readonly endWhat: (name: string) => string;
  readonly ended: (name: string) => string;
  readonly changed: (name: string, role: string) => string;
  readonly before: (count: number) => string;
  readonly invitations: string;
  readonly nobodyWaits: string;
  readonly invitedAs: (role: string, until: string) => string;
  readonly withdraw: string;
  readonly withdrawWhat: string;
  readonly withdrawn: (mail: string) => string;
  readonly invite: string;
  readonly roleHint: string;
  readonly letterIn: string;
  readonly sendInvitation: string;
  readonly invited: (mail: string) => string;
  readonly sessions: string;
  readonly program: string;
  readonly thisOne: (browser: string) => string;
  readonly signedIn: (day: string, until: string) => string;
  readonly endSession: string;
  readonly endSessionWhat: string;
  readonly sessionEnded: string;
  readonly endOthers: string;
  readonly endOthersWhat: string;
  readonly othersEnded: string;
  readonly password: string;
  readonly oldPassword: string;
  readonly newPassword: string;
  readonly newPasswordHint: string;
  readonly alsoOthers: string;
  readonly changePassword: string;
  readonly passwordChanged: string;
  readonly wrongPassword: string;
  readonly shortPassword: string;
  readonly longPassword: string;
  readonly keys: string;
  readonly keysLead: string;
  readonly noKeys: string;
  readonly makeKey: string;
  readonly keyName: string;
  readonly keyNameHint: string;
  readonly keyPrefix: string;
  readonly scope: string;
  readonly readOnly: string;
  readonly readAndWrite: string;
  readonly keyRole: string;
  readonly keyRoleHint: string;
  readonly myself: string;
  readonly keyUntil: string;
  readonly keyUntilHint: string;
  readonly wrongEnd: string;
  readonly lastUsed: string;
  readonly never: string;
  readonly endKey: string;
  readonly endKeyWhat: string;
  readonly keyEnded: (name: string) => string;
  readonly secret: string;
  readonly secretHint: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyYourself: string;
  readonly secretKept: string;
}

export const settingsWords: Bilingual<Words> = {
  en: {
    name: 'Settings',
    title: (people, invited) =>
      `${people === 1 ? '1 person works' : `${people} people work`} here for the company; ${
        invited === 0 ? 'nobody is' : invited === 1 ? '1 more is' : `${invited} more are`
      } invited.`,
    ownTitle: 'How you sign in, and the keys of your programs',
    roles: 'People and roles',
    who: 'Who',
    mail: 'Mail',
    role: 'Role',
    roleOf: (name) => `Role of ${name}`,
    since: 'Since',
    end: 'End',
    endWhat: (name) =>
      `${name} loses this role now and can no longer work for the company here. An invitation brings them back.`,
    ended: (name) => `The role of ${name} has ended.`,
    changed: (name, role) => `${name} has another role now: ${role}.`,
    before: (count) => (count === 1 ? '1 role that has ended' : `${count} roles that have ended`),
    invitations: 'Invitations',
    nobodyWaits: 'No invitation waits to be accepted.',
    invitedAs: (role, until) => `as ${role.toLowerCase()}, until ${until}`,
    withdraw: 'Withdraw',
    withdrawWhat: 'The link in the letter opens nothing from now on.',
    withdrawn: (mail) => `The invitation of ${mail} was withdrawn.`,
    invite: 'Invite somebody',
    roleHint:
      'An administrator changes everything here and invites others; a member sees everything and changes nothing.',
    letterIn: 'Language of the letter',
    sendInvitation: 'Send the invitation',
    invited: (mail) => `A letter goes to ${mail}, with a link that opens for seven days.`,
    sessions: 'Where you are signed in',
    program: 'A program',
    thisOne: (browser) => `${browser} (here)`,
    signedIn: (day, until) => `signed in ${day}, until ${until} at the latest`,
    endSession: 'Sign out there',
    endSessionWhat: 'Whoever uses this sign-in has to sign in again.',
    sessionEnded: 'That sign-in has ended.',
    endOthers: 'Sign out everywhere else',
    endOthersWhat: 'All sign-ins but this one end now.',
    othersEnded: 'All other sign-ins have ended.',
    password: 'Password',
    oldPassword: 'The password that you have',
    newPassword: 'The new password',
    newPasswordHint: 'At least 12 characters. A sentence is easy to remember and hard to guess.',
    alsoOthers: 'Sign out everywhere else',
    changePassword: 'Change the password',
    passwordChanged: 'The password was changed.',
    wrongPassword: 'This is not your password. Check that no key is locked, and try again.',
    shortPassword: 'This is too short: take at least 12 characters.',
    longPassword: 'This is too long: take at most 128 characters.',
    keys: 'Keys for programs',
    keysLead: 'A key lets a program of yours use the API with one of your roles. It never may more than you.',
    noKeys: 'You have no keys.',
    makeKey: 'Make a key',
    keyName: 'Name of the key',
    keyNameHint: 'By which you will know what it is for.',
    keyPrefix: 'Begins with',
    scope: 'May',
    readOnly: 'read',
    readAndWrite: 'read and write',
    keyRole: 'With the role',
    keyRoleHint: 'The program sees and does what this role allows.',
    myself: 'Yourself, with your own wallet',
    keyUntil: 'Ends on',
    keyUntilHint: 'A year from today at the latest.',
    wrongEnd: 'Choose a day after today and at most a year ahead.',
    lastUsed: 'Last used',
    never: 'never',
    endKey: 'End this key',
    endKeyWhat: 'Programs that use it are refused from now on. It cannot be taken back; you can make another one.',
    keyEnded: (name) => `The key “${name}” has ended.`,
    secret: 'The secret of your new key',
    secretHint: 'It is shown this once. Keep it where your program finds it, and nowhere that others read.',
    copy: 'Copy',
    copied: 'Copied.',
    copyYourself: 'The browser does not let us copy it. It is selected: copy it yourself.',
    secretKept: 'I have kept it',
  },
  de: {
    name: 'Einstellungen',
    title: (people, invited) =>
      `${people === 1 ? '1 Person arbeitet' : `${people} Personen arbeiten`} hier für die Firma; ${
        invited === 0 ? 'niemand ist' : invited === 1 ? '1 weitere ist' : `${invited} weitere sind`
      } eingeladen.`,
    ownTitle: 'Wie Sie sich anmelden, und die Schlüssel Ihrer Programme',
    roles: 'Personen und Rollen',
    who: 'Wer',
    mail: 'E-Mail',
    role: 'Rolle',
    roleOf: (name) => `Rolle von ${name}`,
    since: 'Seit',
    end: 'Beenden',
    endWhat: (name) =>
      `${name} verliert diese Rolle jetzt und kann hier nicht mehr für die Firma arbeiten. Eine Einladung gibt sie zurück.`,
    ended: (name) => `Die Rolle von ${name} ist beendet.`,
    changed: (name, role) => `${name} hat jetzt eine andere Rolle: ${role}.`,
    before: (count) => (count === 1 ? '1 beendete Rolle' : `${count} beendete Rollen`),
    invitations: 'Einladungen',
    nobodyWaits: 'Keine Einladung wartet darauf, angenommen zu werden.',
    invitedAs: (role, until) => `als ${role}, bis zum ${until}`,
    withdraw: 'Zurückziehen',
    withdrawWhat: 'Der Link in der E-Mail öffnet von jetzt an nichts mehr.',
    withdrawn: (mail) => `Die Einladung von ${mail} wurde zurückgezogen.`,
    invite: 'Jemanden einladen',
    roleHint: 'Ein Administrator ändert hier alles und lädt andere ein; ein Mitglied sieht alles und ändert nichts.',
    letterIn: 'Sprache der E-Mail',
    sendInvitation: 'Einladung senden',
    invited: (mail) => `Eine E-Mail geht an ${mail}, mit einem Link, der sieben Tage lang gilt.`,
    sessions: 'Wo Sie angemeldet sind',
    program: 'Ein Programm',
    thisOne: (browser) => `${browser} (hier)`,
    signedIn: (day, until) => `angemeldet am ${day}, längstens bis zum ${until}`,
    endSession: 'Dort abmelden',
    endSessionWhat: 'Wer diese Anmeldung benutzt, muss sich neu anmelden.',
    sessionEnded: 'Diese Anmeldung ist beendet.',
    endOthers: 'Überall sonst abmelden',
    endOthersWhat: 'Alle Anmeldungen außer dieser enden jetzt.',
    othersEnded: 'Alle anderen Anmeldungen sind beendet.',
    password: 'Passwort',
    oldPassword: 'Ihr bisheriges Passwort',
    newPassword: 'Das neue Passwort',
    newPasswordHint: 'Mindestens 12 Zeichen. Ein Satz ist leicht zu merken und schwer zu erraten.',
    alsoOthers: 'Überall sonst abmelden',
    changePassword: 'Passwort ändern',
    passwordChanged: 'Das Passwort wurde geändert.',
    wrongPassword:
      'Das ist nicht Ihr Passwort. Prüfen Sie, ob eine Taste festgestellt ist, und versuchen Sie es noch einmal.',
    shortPassword: 'Das ist zu kurz: Nehmen Sie mindestens 12 Zeichen.',
    longPassword: 'Das ist zu lang: Nehmen Sie höchstens 128 Zeichen.',
    keys: 'Schlüssel für Programme',
    keysLead:
      'Mit einem Schlüssel benutzt ein Programm von Ihnen die API mit einer Ihrer Rollen. Es darf nie mehr als Sie.',
    noKeys: 'Sie haben keine Schlüssel.',
    makeKey: 'Schlüssel anlegen',
    keyName: 'Name des Schlüssels',
    keyNameHint: 'Woran Sie erkennen, wofür er da ist.',
    keyPrefix: 'Beginnt mit',
    scope: 'Darf',
    readOnly: 'lesen',
    readAndWrite: 'lesen und schreiben',
    keyRole: 'Mit der Rolle',
    keyRoleHint: 'Das Programm sieht und tut, was diese Rolle erlaubt.',
    myself: 'Sie selbst, mit Ihrer eigenen Sammlung',
    keyUntil: 'Endet am',
    keyUntilHint: 'Spätestens heute in einem Jahr.',
    wrongEnd: 'Wählen Sie einen Tag nach heute und höchstens ein Jahr voraus.',
    lastUsed: 'Zuletzt benutzt',
    never: 'nie',
    endKey: 'Schlüssel beenden',
    endKeyWhat:
      'Programme, die ihn benutzen, werden von jetzt an abgewiesen. Das lässt sich nicht zurücknehmen; Sie können einen neuen anlegen.',
    keyEnded: (name) => `Der Schlüssel „${name}“ ist beendet.`,
    secret: 'Das Geheimnis Ihres neuen Schlüssels',
    secretHint:
      'Es wird nur dieses eine Mal gezeigt. Bewahren Sie es auf, wo Ihr Programm es findet und niemand sonst es liest.',
    copy: 'Kopieren',
    copied: 'Kopiert.',
    copyYourself: 'Der Browser lässt uns nicht kopieren. Es ist markiert: Kopieren Sie es selbst.',
    secretKept: 'Ich habe es aufbewahrt',
  },
};
