import type { Bilingual } from '../bilingual.ts';

const en = {
  name: 'Calendars',
  title: 'Your days in your own calendar',
  lead: 'Your calendar fetches them by itself and stays up to date. Whoever has such an address can read it, so keep it to yourself; revoke it here when it is no longer needed.',
  make: 'Make an address',
  about: 'What it tells',
  own: 'When my own credentials end',
  ofPartner: (partner: string) => `The days of ${partner}`,
  made: 'Your new address',
  madeHint:
    'Copy it now: it is shown this once. In your calendar choose “subscribe” or “from the internet” and paste it.',
  copy: 'Copy',
  copied: 'It is copied.',
  copyYourself: 'It is marked: copy it.',
  kept: 'I have it',
  feeds: 'Addresses that there are',
  none: 'None yet.',
  since: 'Made on',
  read: 'Last fetched',
  never: 'never',
  end: 'Revoke',
  revoke: 'Revoke',
  revokeWhat:
    'From now on calendars find nothing at this address. What they have fetched may stay in them until you remove it there.',
  revoked: 'The address is revoked.',
};

const de: typeof en = {
  name: 'Kalender',
  title: 'Ihre Termine im eigenen Kalender',
  lead: 'Ihr Kalender holt sie selbst und bleibt aktuell. Wer eine solche Adresse hat, kann sie lesen; behalten Sie sie für sich, und widerrufen Sie sie hier, wenn sie nicht mehr gebraucht wird.',
  make: 'Eine Adresse anlegen',
  about: 'Was sie zeigt',
  own: 'Wann meine eigenen Nachweise enden',
  ofPartner: (partner) => `Die Termine von ${partner}`,
  made: 'Ihre neue Adresse',
  madeHint:
    'Kopieren Sie sie jetzt: Sie wird nur dieses eine Mal gezeigt. Wählen Sie in Ihrem Kalender „abonnieren“ oder „aus dem Internet“, und fügen Sie sie ein.',
  copy: 'Kopieren',
  copied: 'Sie ist kopiert.',
  copyYourself: 'Sie ist markiert: Kopieren Sie sie.',
  kept: 'Ich habe sie',
  feeds: 'Bestehende Adressen',
  none: 'Noch keine.',
  since: 'Angelegt am',
  read: 'Zuletzt geholt',
  never: 'nie',
  end: 'Widerrufen',
  revoke: 'Widerrufen',
  revokeWhat:
    'Von jetzt an finden Kalender unter dieser Adresse nichts mehr. Was sie geholt haben, kann in ihnen stehen bleiben, bis Sie es dort entfernen.',
  revoked: 'Die Adresse ist widerrufen.',
};

export const calendarsWords: Bilingual<typeof en> = { en, de };
