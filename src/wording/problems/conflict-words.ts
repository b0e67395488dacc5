import type { Bilingual } from '../bilingual.ts';
import { applicationConflicts } from './application-conflicts.ts';
import { auditConflicts } from './audit-conflicts.ts';
import { awardConflicts } from './award-conflicts.ts';
import { dayTold } from './day-told.ts';
import { disputeConflicts } from './dispute-conflicts.ts';
import { renewalConflicts } from './renewal-conflicts.ts';
import { samePersonConflicts } from './same-person-conflicts.ts';

/** In which state a sheet is. */
const statesOfImport: Bilingual<Readonly<Record<string, string>>> = {
  en: {
    reading: 'it is still being read',
    ready: 'it has not been taken over',
    refused: 'something is wrong in it',
    applied: 'it was taken over already',
    undone: 'it was taken back already',
    discarded: 'it was thrown away',
  },
  de: {
    reading: 'es wird noch gelesen',
    ready: 'es ist nicht übernommen',
    refused: 'etwas darin stimmt nicht',
    applied: 'es ist schon übernommen',
    undone: 'es ist schon zurückgenommen',
    discarded: 'es ist verworfen',
  },
};

/** What of a request does not fit what is there, where that is, and what to try. */
const en = {
  'benefit-not-given': ({ benefit = '', day = '' }: Values) =>
    `On ${day} no award of the partner gives “${benefit}”, so none of it can be used. Look at what the partner has under …/benefits, or correct the day.`,
  'benefit-used-up': ({ benefit = '', amount = '', has = '', used = '', left = '' }: Values) =>
    `The partner has ${has} of “${benefit}” and uses ${used}, so ${left} are left, and ${amount} are more than that. Record at most ${left}, or withdraw a use that is over or was recorded by mistake.`,
  'benefit-use-withdrawn':
    'This use was withdrawn already, so it cannot be corrected. Record what was used as a new use.',
  'no-catalogue':
    'The programme has no rules yet, so nothing can be judged or named by them. Its office publishes them first: POST …/catalogue/versions.',
  'published-meanwhile':
    'Somebody published rules for this programme at the same moment, and these were not published. Look at what is in use under …/catalogue and publish again if yours are still wanted.',
  'other-currency': ({ partner, training }: Values) =>
    `The partner’s own “learning” states its costs in ${partner}, and the training of the rules is priced in ${training}; they cannot be added up. State “learning” in ${training}.`,
  'kept-by-wallet':
    'This credential is the copy of one that the person keeps in a wallet. Only the person changes it, under /api/v1/me/wallet; ask for it, or let the person end the link.',
  'address-not-verified':
    'The address with which you sign in is not verified, and wallets are linked by it. Open the link in the letter that was sent to it (or have a new one sent: POST /api/auth/send-verification-email), then link again.',
  'person-erased-already':
    'The data of this person were erased, and what is left has no name to change. Add the person anew if it works there again.',
  'import-in-other-state': ({ state = '' }: Values) =>
    `This cannot be done with the sheet now: ${statesOfImport.en[state] ?? state}. Look at it again.`,
  'import-read-again':
    'Something about the company was changed since this sheet was compared with it. It is being compared anew, and nothing was taken over: look at its changes again, then take them over.',
  'import-changes-nothing':
    'Everything that stands in this sheet is there already, so there is nothing to take over. Throw the sheet away.',
  'set-up-already': ({ programme }: Values) =>
    `The programme “${programme}” has a manager already, and is set up once. Ask that manager for an invitation.`,
  'anchor-of-other-programme': ({ programme }: Values) =>
    `The anchor in “anchor” was taken from another programme (${programme}). Send one that this programme gave out, or none.`,
  'too-many-keys': ({ most }: Values) =>
    `You have ${most} keys that still work, and more are not made. End one that is no longer used under /api/v1/keys, then make this one.`,
  'too-many-feeds': ({ most }: Values) =>
    `You have ${most} calendar feeds, and more are not made. End one that is no longer used, then make this one.`,
  'last-programme-manager':
    'This is the last programme manager of the programme, and without one nobody could bring in another. Invite another manager first, then end or change this role.',
  'role-of-another-place':
    'The role in “role” is one of the other kind of place: roles of the office are not given at a partner, and those of a partner not in the office. Choose one of its own place, or invite the person to the other.',
  'role-ended':
    'This role has ended, so it can be neither changed nor ended again. List the roles that hold, and invite the person anew if it should have one.',
  'invitation-of-another-address':
    'The invitation was sent to another address than the one with which you sign in, or yours is not verified. Sign in with the invited address, or ask for an invitation to yours.',
  'inviter-may-no-longer':
    'Whoever invited you may no longer give this role, so the invitation brings in nobody. Ask somebody who manages roles there today for a new one.',
  'invitation-accepted':
    'This invitation was accepted already, and is good for one person once. Sign in with the account that accepted it, or ask for a new one.',
  'invitation-withdrawn':
    'This invitation was withdrawn by those who sent it. Ask them for a new one if that was a mistake.',
  'invitation-expired': 'The time of this invitation is over. Ask whoever sent it for a new one.',
  'reference-answered':
    'This request was answered already, and can be answered once. If the answer should be another one, the company that asked sends a new request.',
  'reference-asked-already':
    'This address was asked for a reference of this kind already, and has not answered yet. Ask again from that request: that sends a new letter.',
  'reference-asked-lately':
    'A letter left for this customer less than a day ago. Wait until a day has gone by, then ask again.',
  'reference-contact-forgotten':
    'Whom this request was for is forgotten, as it was closed long ago. Ask with a new request.',
  'reference-expired':
    'The time to answer is over. Tell the company that asked you if you still want to: it can send you a new letter.',
  'reference-not-asked-any-more':
    'The rules of the programme have changed, and no longer know this kind of reference. Your answer was not kept; nothing is left for you to do.',
  'reference-replaced': 'A newer letter has taken the place of this one. Open the link of the newest letter.',
  'reference-still-open':
    'This request can still be answered, and needs to know whom it is for until then. Withdraw it: that deletes name and address at once.',
  'no-proof-page':
    'The partner shows nothing to others, and a document is checked on the page that it shows. Show the page first (PUT …/proof-page), then make the document.',
  'reference-withdrawn':
    'The company that asked has taken its request back, so there is nothing left to answer. Whom it was for is no longer kept.',
  'too-many-references': ({ most }: Values) =>
    `This partner has written to ${most} customers within a day, and more is not possible. Ask the others tomorrow.`,
  'sign-in-first':
    'There is an account for the invited address already, and nothing about it was changed. Sign in with it, then accept the invitation: POST /api/v1/invitations/accepted.',
  'too-many-tries': ({ seconds }: Values) =>
    `There were too many tries from your address in a short time. Wait ${seconds} seconds, then send it again.`,
  ...applicationConflicts.en,
  ...awardConflicts.en,
  ...renewalConflicts.en,
  ...auditConflicts.en,
  ...disputeConflicts.en,
  ...samePersonConflicts.en,
} satisfies Readonly<Record<string, Sentence>>;

type Values = Readonly<Record<string, string>>;
type Sentence = string | ((values: Values) => string);

/** Conflicts that are told by their own sentence under the general title; the others have a title of their own. */
export type ConflictReason = keyof typeof en;

const de: Readonly<Record<ConflictReason, Sentence>> = {
  'benefit-not-given': ({ benefitDe: benefit = '', day = '' }: Values) =>
    `Am ${day} gewährt keine Auszeichnung des Partners „${benefit}“, also lässt sich davon nichts nutzen. Sehen Sie unter …/benefits nach, was der Partner hat, oder berichtigen Sie den Tag.`,
  'benefit-used-up': ({ benefitDe: benefit = '', amount = '', has = '', used = '', left = '' }: Values) =>
    `Der Partner hat ${has} von „${benefit}“ und nutzt ${used}; übrig sind ${left}, und ${amount} sind mehr. Tragen Sie höchstens ${left} ein, oder nehmen Sie eine Nutzung zurück, die vorbei ist oder aus Versehen eingetragen wurde.`,
  'benefit-use-withdrawn':
    'Diese Nutzung ist schon zurückgenommen und lässt sich nicht mehr berichtigen. Tragen Sie das Genutzte als neue Nutzung ein.',
  'no-catalogue':
    'Das Programm hat noch keine Regeln, nach denen geurteilt oder benannt werden könnte. Sein Büro veröffentlicht sie zuerst: POST …/catalogue/versions.',
  'published-meanwhile':
    'Jemand hat im selben Augenblick Regeln für dieses Programm veröffentlicht; diese wurden nicht veröffentlicht. Sehen Sie unter …/catalogue nach, was gilt, und veröffentlichen Sie neu, wenn Ihre noch gewünscht sind.',
  'other-currency': ({ partner, training }) =>
    `Das eigene „learning“ des Partners nennt Kosten in ${partner}, die Schulungen der Regeln kosten in ${training}; das lässt sich nicht zusammenzählen. Nennen Sie „learning“ in ${training}.`,
  'kept-by-wallet':
    'Dieser Nachweis ist die Kopie eines Nachweises, den die Person selbst verwahrt. Nur sie ändert ihn, unter /api/v1/me/wallet; bitten Sie sie darum, oder lassen Sie sie die Verbindung beenden.',
  'address-not-verified':
    'Die Adresse, mit der Sie sich anmelden, ist nicht bestätigt, und nach ihr wird verbunden. Öffnen Sie den Link in der E-Mail, die an sie ging (oder lassen Sie eine neue senden: POST /api/auth/send-verification-email), und verbinden Sie dann erneut.',
  'person-erased-already':
    'Die Daten dieser Person wurden gelöscht; was blieb, hat keinen Namen, der sich ändern ließe. Fügen Sie die Person neu hinzu, wenn sie wieder dort arbeitet.',
  'import-in-other-state': ({ state = '' }) =>
    `Das ist mit dem Blatt jetzt nicht möglich: ${statesOfImport.de[state] ?? state}. Sehen Sie es noch einmal an.`,
  'import-read-again':
    'Seit dieses Blatt verglichen wurde, hat sich an der Firma etwas geändert. Es wird neu verglichen, und nichts wurde übernommen: Sehen Sie die Änderungen noch einmal an, und übernehmen Sie sie dann.',
  'import-changes-nothing':
    'Alles, was in diesem Blatt steht, ist schon da; es gibt nichts zu übernehmen. Verwerfen Sie das Blatt.',
  'set-up-already': ({ programme }) =>
    `Das Programm „${programme}“ hat schon jemanden, der es leitet, und wird nur einmal eingerichtet. Bitten Sie dort um eine Einladung.`,
  'anchor-of-other-programme': ({ programme }) =>
    `Der Anker in „anchor“ stammt aus einem anderen Programm (${programme}). Senden Sie einen, den dieses Programm ausgegeben hat, oder keinen.`,
  'too-many-keys': ({ most }) =>
    `Sie haben ${most} gültige Schlüssel; mehr gibt es nicht. Beenden Sie unter /api/v1/keys einen, der nicht mehr gebraucht wird, und legen Sie dann diesen an.`,
  'too-many-feeds': ({ most }) =>
    `Sie haben ${most} Kalender-Adressen; mehr gibt es nicht. Beenden Sie eine, die nicht mehr gebraucht wird, und legen Sie dann diese an.`,
  'last-programme-manager':
    'Das ist der letzte Programm-Manager; ohne ihn könnte niemand einen anderen hereinholen. Laden Sie zuerst jemanden als Programm-Manager ein, und beenden oder ändern Sie dann diese Rolle.',
  'role-of-another-place':
    'Die Rolle in „role“ gehört an die andere Art von Ort: Rollen des Büros gibt es nicht beim Partner und Rollen des Partners nicht im Büro. Wählen Sie eine dieses Ortes, oder laden Sie die Person an den anderen ein.',
  'role-ended':
    'Diese Rolle ist beendet und lässt sich weder ändern noch noch einmal beenden. Sehen Sie nach, welche Rollen gelten, und laden Sie die Person neu ein, wenn sie eine haben soll.',
  'invitation-of-another-address':
    'Die Einladung ging an eine andere Adresse als die, mit der Sie sich anmelden, oder Ihre ist nicht bestätigt. Melden Sie sich mit der eingeladenen Adresse an, oder bitten Sie um eine Einladung an Ihre.',
  'inviter-may-no-longer':
    'Wer Sie eingeladen hat, darf diese Rolle nicht mehr vergeben; die Einladung holt darum niemanden herein. Bitten Sie jemanden um eine neue, der dort heute Rollen verwaltet.',
  'invitation-accepted':
    'Diese Einladung wurde schon angenommen und gilt für eine Person, einmal. Melden Sie sich mit dem Konto an, das sie angenommen hat, oder bitten Sie um eine neue.',
  'invitation-withdrawn':
    'Diese Einladung wurde von denen zurückgezogen, die sie gesandt haben. Bitten Sie dort um eine neue, wenn das ein Versehen war.',
  'invitation-expired': 'Die Frist dieser Einladung ist vorbei. Bitten Sie, wer sie gesandt hat, um eine neue.',
  'reference-answered':
    'Diese Anfrage ist schon beantwortet; das geht einmal. Soll die Antwort anders lauten, stellt die Firma, die gefragt hat, eine neue Anfrage.',
  'reference-asked-already':
    'Diese Adresse wurde schon um eine solche Referenz gebeten und hat noch nicht geantwortet. Fragen Sie von jener Anfrage aus noch einmal: Dann geht eine neue E-Mail hinaus.',
  'reference-asked-lately':
    'An diesen Kunden ging vor weniger als einem Tag eine E-Mail. Warten Sie, bis ein Tag vergangen ist, und fragen Sie dann noch einmal.',
  'reference-contact-forgotten':
    'An wen diese Anfrage ging, ist vergessen, weil sie seit Langem abgeschlossen ist. Stellen Sie eine neue Anfrage.',
  'reference-expired':
    'Die Zeit für eine Antwort ist vorbei. Wenn Sie noch antworten möchten, sagen Sie es der Firma, die Sie gefragt hat: Sie kann Ihnen eine neue E-Mail senden.',
  'reference-not-asked-any-more':
    'Die Regeln des Programms haben sich geändert und kennen solche Referenzen nicht mehr. Ihre Antwort wurde nicht gespeichert; Sie müssen nichts weiter tun.',
  'reference-replaced': 'Eine neuere E-Mail hat diese ersetzt. Öffnen Sie den Link der neuesten E-Mail.',
  'reference-still-open':
    'Diese Anfrage kann noch beantwortet werden und braucht bis dahin, an wen sie ging. Ziehen Sie sie zurück: Das löscht Name und Adresse sofort.',
  'no-proof-page':
    'Der Partner zeigt anderen nichts, und geprüft wird ein Dokument auf der Seite, die er zeigt. Zeigen Sie zuerst die Seite (PUT …/proof-page), und erstellen Sie dann das Dokument.',
  'reference-withdrawn':
    'Die Firma, die gefragt hat, hat ihre Anfrage zurückgenommen; zu beantworten ist nichts mehr. An wen sie ging, ist nicht mehr gespeichert.',
  'too-many-references': ({ most }) =>
    `Dieser Partner hat an einem Tag schon ${most} Kunden angeschrieben; mehr geht nicht. Fragen Sie die übrigen morgen.`,
  'sign-in-first':
    'Für die eingeladene Adresse gibt es schon ein Konto, und an ihm wurde nichts geändert. Melden Sie sich damit an, und nehmen Sie die Einladung dann an: POST /api/v1/invitations/accepted.',
  'too-many-tries': ({ seconds }) =>
    `Von Ihrer Adresse kamen in kurzer Zeit zu viele Versuche. Warten Sie ${seconds} Sekunden, und senden Sie es dann noch einmal.`,
  ...applicationConflicts.de,
  ...awardConflicts.de,
  ...renewalConflicts.de,
  ...auditConflicts.de,
  ...disputeConflicts.de,
  ...samePersonConflicts.de,
};

const sentences: Bilingual<Readonly<Record<ConflictReason, Sentence>>> = { en, de };

/** Each reason once, for tests. */
export const conflictReasons = Object.keys(en) as readonly ConflictReason[];

export function conflictInWords(code: ConflictReason, values: Values, language: 'en' | 'de'): string {
  const sentence = sentences[language][code];
  if (typeof sentence === 'string') return sentence;
  return sentence(Object.fromEntries(Object.entries(values).map(([name, value]) => [name, dayTold(value, language)])));
}
