import type { Bilingual } from '../bilingual.ts';

interface Words {
  readonly name: string;
  readonly closedTitle: string;
  readonly openTitle: (since: string) => string;
  readonly lead: string;
  readonly readersOnly: string;
  readonly page: string;
  readonly address: string;
  readonly look: string;
  readonly listed: string;
  readonly listedYes: string;
  readonly listedNo: string;
  readonly seeYourself: string;
  readonly seeFinder: string;
  readonly open: string;
  readonly openListed: string;
  readonly list: string;
  readonly unlist: string;
  readonly revoke: string;
  readonly revokeWhat: string;
  readonly opened: string;
  readonly changed: string;
  readonly revoked: string;
  readonly tender: string;
  readonly tenderLead: string;
  readonly tenderNeedsPage: string;
  readonly make: string;
  readonly made: string;
  readonly badges: string;
  readonly badgesLead: string;
  readonly code: (award: string) => string;
  readonly noBadges: string;
}

/** The page on which a partner says what it shows to others. */
export const showingWords: Bilingual<Words> = {
  en: {
    name: 'Proof to others',
    closedTitle: 'You show nothing to others.',
    openTitle: (since) => `Since ${since} you show to others what you hold.`,
    lead: 'Others read your company’s name, your country and your competencies: those that you hold, since when and until which renewal, and those that you held before, since when no longer. They read nothing of your people, your plans or what is at risk.',
    readersOnly: 'Only an administrator of the partner can change this.',
    page: 'Your page',
    address: 'Address',
    look: 'Look at it as others do',
    listed: 'Partner finder',
    listedYes: 'The partner finder shows you.',
    seeYourself: 'See yourself in the partner finder',
    seeFinder: 'See the partner finder',
    listedNo: 'The partner finder does not show you. Whoever has the address reads your page.',
    open: 'Show the page to whoever has its address',
    openListed: 'Show the page, in the partner finder too',
    list: 'Let the partner finder show you',
    unlist: 'Take yourself out of the partner finder',
    revoke: 'Withdraw the address',
    revokeWhat:
      'From then on nothing is found at this address, in badges and on paper too. It never comes back; if you show a page again, it has another address.',
    opened: 'Your page is there.',
    changed: 'It is changed.',
    revoked: 'The address is withdrawn.',
    tender: 'PDF for tenders',
    tenderLead:
      'It says what you hold today, dated and signed. It names those of your people who agreed to it on their own page (“Me”); of the others it says only how many they are. Others check it at your address.',
    tenderNeedsPage: 'Show your page first: the PDF is checked there.',
    make: 'Make the PDF',
    made: 'The PDF is made.',
    badges: 'Badges for your own pages',
    badgesLead:
      'Each picture says in words whether you hold the competency on the day it is looked at. It may be three hours behind.',
    code: (award) => `HTML for ${award}`,
    noBadges: 'You have held no competency yet, so there is no badge.',
  },
  de: {
    name: 'Bestätigung für andere',
    closedTitle: 'Sie zeigen anderen nichts.',
    openTitle: (since) => `Seit dem ${since} zeigen Sie anderen, was Sie halten.`,
    lead: 'Andere lesen den Namen Ihrer Firma, Ihr Land und Ihre Kompetenzen: die Sie halten, seit wann und bis zu welcher Verlängerung, und die Sie früher hielten, seit wann nicht mehr. Von Ihren Leuten, Ihren Plänen und dem, was gefährdet ist, lesen sie nichts.',
    readersOnly: 'Ändern kann das nur die Administration des Partners.',
    page: 'Ihre Seite',
    address: 'Adresse',
    look: 'So ansehen, wie andere sie sehen',
    listed: 'Partnersuche',
    listedYes: 'Die Partnersuche zeigt Sie.',
    seeYourself: 'Sich selbst in der Partnersuche ansehen',
    seeFinder: 'Die Partnersuche ansehen',
    listedNo: 'Die Partnersuche zeigt Sie nicht. Wer die Adresse hat, liest Ihre Seite.',
    open: 'Die Seite allen zeigen, die ihre Adresse haben',
    openListed: 'Die Seite zeigen, auch in der Partnersuche',
    list: 'In der Partnersuche erscheinen',
    unlist: 'Aus der Partnersuche verschwinden',
    revoke: 'Die Adresse zurückziehen',
    revokeWhat:
      'Danach ist unter dieser Adresse nichts mehr zu finden, auch nicht über Abzeichen und Papier. Sie kommt nie wieder; zeigen Sie später wieder eine Seite, so hat sie eine andere Adresse.',
    opened: 'Ihre Seite ist da.',
    changed: 'Das ist geändert.',
    revoked: 'Die Adresse ist zurückgezogen.',
    tender: 'PDF für Ausschreibungen',
    tenderLead:
      'Es sagt, was Sie heute halten, mit Datum und Signatur. Es nennt diejenigen Ihrer Leute, die auf ihrer eigenen Seite („Ich“) zugestimmt haben; von den anderen sagt es nur, wie viele es sind. Andere prüfen es unter Ihrer Adresse.',
    tenderNeedsPage: 'Zeigen Sie zuerst Ihre Seite: Dort wird das PDF geprüft.',
    make: 'PDF erstellen',
    made: 'Das PDF ist erstellt.',
    badges: 'Abzeichen für Ihre eigenen Seiten',
    badgesLead:
      'Jedes Bild sagt in Worten, ob Sie die Kompetenz an dem Tag halten, an dem man es ansieht. Es darf drei Stunden alt sein.',
    code: (award) => `HTML für ${award}`,
    noBadges: 'Sie haben noch keine Kompetenz gehalten, darum gibt es kein Abzeichen.',
  },
};
