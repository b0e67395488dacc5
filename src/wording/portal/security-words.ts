import type { Bilingual } from '../bilingual.ts';

interface Words {
  readonly name: string;
  readonly title: (isStrong: boolean, sessions: number) => string;
  readonly back: string;
  readonly passkeys: string;
  readonly passkeysLead: string;
  readonly noPasskeys: string;
  readonly noPasskeysHere: string;
  readonly passkeyName: string;
  readonly passkeyNameHint: string;
  readonly addPasskey: string;
  readonly passkeyAdded: (name: string) => string;
  readonly removePasskey: (name: string) => string;
  readonly removePasskeyHappens: string;
  readonly passkeyRemoved: (name: string) => string;
  readonly since: (day: string) => string;
  readonly lastUsed: (day: string) => string;
  readonly neverUsed: string;
  readonly factor: string;
  readonly factorOn: string;
  readonly factorOff: string;
  readonly turnOn: string;
  readonly turnOff: string;
  readonly wrongPassword: string;
  readonly secretLead: string;
  readonly openAuthenticator: string;
  readonly secret: string;
  readonly confirmFactor: string;
  readonly codesTitle: string;
  readonly codesLead: string;
  readonly password: string;
  readonly currentPassword: string;
  readonly changePassword: string;
  readonly passwordChanged: string;
  readonly sessions: string;
  readonly thisOne: string;
  readonly unknownBrowser: string;
  readonly signedInOn: (day: string) => string;
  readonly end: string;
  readonly endOthers: string;
  readonly ended: string;
}

/** How somebody signs in, and where. */
export const securityWords: Bilingual<Words> = {
  en: {
    name: 'Sign-in',
    title: (isStrong, sessions) =>
      `${isStrong ? 'Your account asks for more than a password' : 'Your account is guarded by a password alone'}; you are signed in ${sessions === 1 ? 'here only' : `in ${sessions} places`}.`,
    back: 'Back to my credentials',
    passkeys: 'Passkeys',
    passkeysLead:
      'A passkey stays on your device or in your password manager and signs you in by finger, face or PIN. No page but this one gets it.',
    noPasskeys: 'You have none yet. With one you sign in without a password.',
    noPasskeysHere: 'This browser cannot make passkeys. Try a newer one, or another device.',
    passkeyName: 'Name of the passkey',
    passkeyNameHint: 'So that you know it again: for example the device on which it is.',
    addPasskey: 'Add a passkey',
    passkeyAdded: (name) => `“${name}” signs you in from now on.`,
    removePasskey: (name) => `Remove “${name}”`,
    removePasskeyHappens: 'It signs in nobody from then on. It cannot be brought back, but you can make a new one.',
    passkeyRemoved: (name) => `“${name}” was removed and signs in nobody any more.`,
    since: (day) => `since ${day}`,
    lastUsed: (day) => `last used ${day}`,
    neverUsed: 'not used yet',
    factor: 'Second factor',
    factorOn: 'On: after the password, a code of your authenticator is asked for.',
    factorOff:
      'Off. Turned on, a code of an authenticator on your phone is asked for after the password, so that a stolen password is not enough.',
    turnOn: 'Turn on',
    turnOff: 'Turn off',
    wrongPassword:
      'The password is not right. If you sign in another way and have none, ask for one on the page for forgotten passwords.',
    secretLead:
      'Bring this secret into your authenticator: open the link on the device that has it, or type it in. Then give the code that it shows.',
    openAuthenticator: 'Open in the authenticator',
    secret: 'Secret:',
    confirmFactor: 'Confirm the code',
    codesTitle: 'Keep these recovery codes: they are shown only now.',
    codesLead:
      'Each of them stands in once for the code of a lost authenticator. Print them, or put them into your password manager.',
    password: 'Password',
    currentPassword: 'Password until now',
    changePassword: 'Change the password',
    passwordChanged: 'The new password is in use. All other devices are signed out.',
    sessions: 'Where you are signed in',
    thisOne: '(here)',
    unknownBrowser: 'A program that does not say what it is',
    signedInOn: (day) => `signed in on ${day}`,
    end: 'Sign out there',
    endOthers: 'Sign out everywhere else',
    ended: 'Signed out there. If it was not you who was signed in, change your password as well.',
  },
  de: {
    name: 'Anmeldung',
    title: (isStrong, sessions) =>
      `${isStrong ? 'Ihr Konto verlangt mehr als ein Passwort' : 'Ihr Konto ist nur durch ein Passwort geschützt'}; Sie sind ${sessions === 1 ? 'nur hier' : `an ${sessions} Stellen`} angemeldet.`,
    back: 'Zurück zu meinen Nachweisen',
    passkeys: 'Passkeys',
    passkeysLead:
      'Ein Passkey bleibt auf Ihrem Gerät oder in Ihrem Passwort-Manager und meldet Sie mit Finger, Gesicht oder PIN an. Keine andere Seite bekommt ihn.',
    noPasskeys: 'Sie haben noch keinen. Mit einem melden Sie sich ohne Passwort an.',
    noPasskeysHere:
      'Dieser Browser kann keine Passkeys anlegen. Versuchen Sie es mit einem neueren oder auf einem anderen Gerät.',
    passkeyName: 'Name des Passkeys',
    passkeyNameHint: 'Damit Sie ihn wiedererkennen: zum Beispiel das Gerät, auf dem er liegt.',
    addPasskey: 'Passkey hinzufügen',
    passkeyAdded: (name) => `„${name}“ meldet Sie von jetzt an an.`,
    removePasskey: (name) => `„${name}“ entfernen`,
    removePasskeyHappens:
      'Er meldet dann niemanden mehr an. Zurückholen lässt er sich nicht, aber Sie können einen neuen anlegen.',
    passkeyRemoved: (name) => `„${name}“ wurde entfernt und meldet niemanden mehr an.`,
    since: (day) => `seit ${day}`,
    lastUsed: (day) => `zuletzt benutzt am ${day}`,
    neverUsed: 'noch nicht benutzt',
    factor: 'Zweiter Faktor',
    factorOn: 'Eingeschaltet: Nach dem Passwort wird ein Code Ihrer Authentifizierungs-App verlangt.',
    factorOff:
      'Ausgeschaltet. Eingeschaltet wird nach dem Passwort ein Code einer App auf Ihrem Telefon verlangt, damit ein gestohlenes Passwort nicht genügt.',
    turnOn: 'Einschalten',
    turnOff: 'Ausschalten',
    wrongPassword:
      'Das Passwort stimmt nicht. Wenn Sie sich anders anmelden und keines haben, verlangen Sie eines auf der Seite für vergessene Passwörter.',
    secretLead:
      'Bringen Sie dieses Geheimnis in Ihre Authentifizierungs-App: Öffnen Sie den Link auf dem Gerät, das sie hat, oder tippen Sie es ab. Geben Sie dann den Code ein, den sie zeigt.',
    openAuthenticator: 'In der App öffnen',
    secret: 'Geheimnis:',
    confirmFactor: 'Code bestätigen',
    codesTitle: 'Bewahren Sie diese Ersatzcodes auf: Sie werden nur jetzt gezeigt.',
    codesLead:
      'Jeder steht einmal für den Code einer verlorenen App. Drucken Sie sie, oder legen Sie sie in Ihren Passwort-Manager.',
    password: 'Passwort',
    currentPassword: 'Bisheriges Passwort',
    changePassword: 'Passwort ändern',
    passwordChanged: 'Das neue Passwort gilt. Alle anderen Geräte sind abgemeldet.',
    sessions: 'Wo Sie angemeldet sind',
    thisOne: '(hier)',
    unknownBrowser: 'Ein Programm, das nicht sagt, was es ist',
    signedInOn: (day) => `angemeldet am ${day}`,
    end: 'Dort abmelden',
    endOthers: 'Überall sonst abmelden',
    ended: 'Dort ist abgemeldet. Wenn Sie das nicht waren, ändern Sie auch Ihr Passwort.',
  },
};
