import type { Bilingual } from '../bilingual.ts';
import type { Sentences } from './told.ts';

/** Names that stand for nothing, or for two things. */
const en = {
  'unknown-programme': ({ name }) => `There is no programme “${name}” here. Ask whoever runs it for its code.`,
  'not-among-people': ({ name }) =>
    `The partner “${name}” does not name you among its people, or there is no such partner. Ask its administrator to enter the address with which you sign in.`,
  'several-with-address': ({ name }) =>
    `The partner “${name}” names several people with your address. Ask its administrator to correct that.`,
  'wallet-linked-already': ({ name }) =>
    `Your entry at the partner “${name}” is linked to a wallet already. If it is not yours, tell its administrator.`,
  'wallet-linked-elsewhere': ({ name }) =>
    `In this programme a person is linked to one partner at a time. End your other link, then link “${name}”; or let the new link dissolve the old one ("dissolve": true).`,
  'link-waits': ({ name, on }) =>
    `After a link has ended the programme asks for some days before the next partner. You can link “${name}” from ${on} on; you can link the partner of before again at once, if you are linked to none.`,
  'unknown-credential': ({ id }) =>
    `There is no credential with the id “${id}” at this partner now; it may have been corrected or withdrawn. Read the list again.`,
  'proved-already': ({ name }) =>
    `“${name}” is proved as well as that already. Leave it out, or correct the credential by itself if its source is wrong.`,
  'unknown-partner': ({ name }) =>
    `The programme has no partner with the code “${name}”. Look it up in its list of partners.`,
  'not-an-account-manager': ({ found }) =>
    `Nobody with the id “${found}” is an account manager in the office today. Take somebody from the list of the office’s roles, or give them that role first.`,
  'contact-works-elsewhere': ({ found }) =>
    `Nobody with the id “${found}” works for this partner today. Take somebody from the list of its roles, or invite them first.`,
  'contact-no-administrator': ({ found }) =>
    `Nobody with the id “${found}” is an administrator of this partner today, and only administrators see what renewals cost. Take one of them, or give the person that role first.`,
  'two-parents': ({ name }) =>
    `On some of these days the partner belongs to another one than “${name}” already. Correct that statement, or choose other days.`,
  'parent-circle': ({ name }) =>
    `“${name}” belongs to this partner on some of these days, directly or through others, so it cannot be above it. Choose another partner or other days.`,
  'same-as-nobody': ({ found }) =>
    `There is nobody “${found}” among the people of this partner. Name the one that stays by its code.`,
  'person-made-one': ({ name, other }) =>
    `“${name}” is the same person as “${other}”, as somebody has said here. Name that person once, as “${other}”, with all that it holds.`,
  'unknown-item': ({ name, hint }) => `There is no exam, certification, assessment or course “${name}”. ${hint}`,
  'unknown-tag': ({ name, hint }) => `Nothing in the pack carries the tag “${name}”. ${hint}`,
  'unknown-metric': ({ name, hint }) =>
    `The programme has no metric “${name}”. ${hint || 'Declare it under programme: metrics.'}`,
  'unknown-records': ({ name, hint }) =>
    `The programme has no records “${name}”. ${hint || 'Declare them under programme: records.'}`,
  'unknown-field': ({ name, hint }) => `These records have no field “${name}”. ${hint}`,
  'unknown-affiliation': ({ name, hint }) => `The programme has no kind of affiliation “${name}”. ${hint}`,
  'unknown-location': ({ name, hint }) =>
    `“${name}” is not among the partner’s locations on these days. ${hint || 'It has none then.'} Or add it to the locations of the company first.`,
  'unknown-attribute': ({ name, hint }) =>
    `The programme has no attribute or classification “${name}”. ${hint || 'Declare it under programme: attributes.'}`,
  'unknown-value': ({ name, hint }) => `“${name}” is not a value of this attribute. ${hint}`,
  'unknown-region': ({ name, hint }) => `The programme has no region “${name}”. ${hint}`,
  'country-in-two-regions': ({ name, other }) =>
    `The country “${name}” is in the region “${other}” already. Leave it in one of the two.`,
  'unknown-status': ({ name, hint }) =>
    `The programme has no status or competency “${name}”. ${hint || 'Declare it under programme: statuses.'}`,
  'unknown-level': ({ name, hint }) => `There is no level “${name}” here. ${hint}`,
  'unknown-competency': ({ name, hint }) => `The programme has no competency “${name}”. ${hint}`,
  'unknown-evidence': ({ name, hint }) =>
    `The programme has no kind of evidence “${name}”. ${hint || 'Declare it under programme: evidence.'}`,
  'unknown-clause': ({ name, hint }) => `No clause of these requirements has the id “${name}”. ${hint}`,
  'unknown-role': ({ name, hint }) =>
    `The programme has no role “${name}”. ${hint || 'Declare it under programme: roles.'}`,
  'unknown-question': ({ name, hint }) =>
    `The programme has no open question “${name}”. ${hint || 'Declare it under programme: questions.'}`,
  'unknown-reading': ({ name, hint }) => `The question has no reading “${name}”. ${hint}`,
  'unknown-definition': ({ name, hint }) => `There is no named piece “${name}” under define. ${hint}`,
  'unknown-scope': ({ name, hint }) => `A clause cannot be judged per “${name}”. ${hint}`,
  'duplicate-id': ({ id, other }) =>
    `The id “${id}” is used twice${other === '' ? '' : `, first in ${other}`}. Give one of the two another id.`,
  'definition-cycle': ({ name, cycle }) => `The named piece “${name}” uses itself: ${cycle}. Break the circle.`,
  'item-cycle': ({ cycle }) => `These need each other, so nobody could ever earn one: ${cycle}. Break the circle.`,
  'requirement-cycle': ({ cycle }) => `These requirements ask for each other: ${cycle}. Break the circle.`,
} satisfies Sentences;

const de: Record<keyof typeof en, Sentences[string]> = {
  'unknown-programme': ({ name }) =>
    `Ein Programm „${name}“ gibt es hier nicht. Fragen Sie nach dessen Kürzel, wer es betreibt.`,
  'not-among-people': ({ name }) =>
    `Der Partner „${name}“ führt Sie nicht unter seinen Leuten, oder es gibt ihn nicht. Bitten Sie dessen Verwaltung, die Adresse einzutragen, mit der Sie sich anmelden.`,
  'several-with-address': ({ name }) =>
    `Der Partner „${name}“ führt mehrere Leute mit Ihrer Adresse. Bitten Sie dessen Verwaltung, das zu berichtigen.`,
  'wallet-linked-already': ({ name }) =>
    `Ihr Eintrag beim Partner „${name}“ ist schon mit einer Sammlung verbunden. Wenn es nicht Ihre ist, sagen Sie es dessen Verwaltung.`,
  'wallet-linked-elsewhere': ({ name }) =>
    `In diesem Programm ist eine Person immer nur mit einem Partner verbunden. Beenden Sie die andere Verbindung, dann verbinden Sie sich mit „${name}“; oder lassen Sie die neue Verbindung die alte auflösen ("dissolve": true).`,
  'link-waits': ({ name, on }) =>
    `Wenn eine Verbindung geendet hat, müssen im Programm einige Tage vergehen, bevor der nächste Partner an der Reihe ist. Mit „${name}“ können Sie sich ab dem ${on} verbinden; mit dem Partner von vorher sofort wieder, wenn Sie mit keinem verbunden sind.`,
  'unknown-credential': ({ id }) =>
    `Einen Nachweis mit der Kennung „${id}“ gibt es bei diesem Partner jetzt nicht; vielleicht wurde er berichtigt oder zurückgezogen. Lesen Sie die Liste neu.`,
  'proved-already': ({ name }) =>
    `„${name}“ ist schon so gut belegt. Lassen Sie ihn weg, oder berichtigen Sie den einzelnen Nachweis, wenn seine Quelle falsch ist.`,
  'unknown-partner': ({ name }) =>
    `Das Programm hat keinen Partner mit dem Code „${name}“. Suchen Sie ihn in der Liste der Partner.`,
  'not-an-account-manager': ({ found }) =>
    `Unter „${found}“ gibt es im Büro niemanden, der heute Account-Manager ist. Nehmen Sie jemanden aus der Liste der Rollen des Büros, oder geben Sie dort zuerst diese Rolle.`,
  'contact-works-elsewhere': ({ found }) =>
    `Niemand mit der Kennung „${found}“ arbeitet heute für diesen Partner. Nehmen Sie jemanden aus der Liste seiner Rollen, oder laden Sie die Person erst ein.`,
  'contact-no-administrator': ({ found }) =>
    `Niemand mit der Kennung „${found}“ verwaltet diesen Partner heute, und nur wer ihn verwaltet, sieht, was Verlängerungen kosten. Nehmen Sie jemanden davon, oder geben Sie der Person erst diese Rolle.`,
  'two-parents': ({ name }) =>
    `An manchen dieser Tage gehört der Partner schon zu einem anderen als „${name}“. Berichtigen Sie jene Angabe, oder wählen Sie andere Tage.`,
  'parent-circle': ({ name }) =>
    `„${name}“ gehört an manchen dieser Tage selbst zu diesem Partner, unmittelbar oder über andere, und kann also nicht über ihm stehen. Wählen Sie einen anderen Partner oder andere Tage.`,
  'same-as-nobody': ({ found }) =>
    `Unter den Personen dieses Partners gibt es niemanden „${found}“. Nennen Sie die Person, die bleibt, mit ihrer Kennung.`,
  'person-made-one': ({ name, other }) =>
    `„${name}“ ist dieselbe Person wie „${other}“, wie hier jemand angegeben hat. Nennen Sie diese Person einmal, als „${other}“, mit allem, was sie hat.`,
  'unknown-item': ({ name, hint }) =>
    `Es gibt keine Prüfung, keine Zertifizierung, kein Assessment und keinen Kurs „${name}“. ${hint}`,
  'unknown-tag': ({ name, hint }) => `Nichts im Paket trägt die Marke „${name}“. ${hint}`,
  'unknown-metric': ({ name, hint }) =>
    `Das Programm hat keine Kennzahl „${name}“. ${hint || 'Nennen Sie sie unter programme: metrics.'}`,
  'unknown-records': ({ name, hint }) =>
    `Das Programm hat keine Aufstellung „${name}“. ${hint || 'Nennen Sie sie unter programme: records.'}`,
  'unknown-field': ({ name, hint }) => `Diese Aufstellung hat kein Feld „${name}“. ${hint}`,
  'unknown-affiliation': ({ name, hint }) => `Das Programm hat keine Art der Zugehörigkeit „${name}“. ${hint}`,
  'unknown-location': ({ name, hint }) =>
    `„${name}“ ist an diesen Tagen nicht unter den Standorten des Partners. ${hint || 'Dann hat er keinen.'} Oder tragen Sie ihn zuerst bei den Standorten der Firma ein.`,
  'unknown-attribute': ({ name, hint }) =>
    `Das Programm hat kein Merkmal und keine Einstufung „${name}“. ${hint || 'Nennen Sie es unter programme: attributes.'}`,
  'unknown-value': ({ name, hint }) => `„${name}“ ist kein Wert dieses Merkmals. ${hint}`,
  'unknown-region': ({ name, hint }) => `Das Programm hat keine Region „${name}“. ${hint}`,
  'country-in-two-regions': ({ name, other }) =>
    `Das Land „${name}“ ist schon in der Region „${other}“. Lassen Sie es in einer der beiden.`,
  'unknown-status': ({ name, hint }) =>
    `Das Programm hat keinen Status und keine Kompetenz „${name}“. ${hint || 'Nennen Sie ihn unter programme: statuses.'}`,
  'unknown-level': ({ name, hint }) => `Eine Stufe „${name}“ gibt es hier nicht. ${hint}`,
  'unknown-competency': ({ name, hint }) => `Das Programm hat keine Kompetenz „${name}“. ${hint}`,
  'unknown-evidence': ({ name, hint }) =>
    `Das Programm hat keine Art von Beleg „${name}“. ${hint || 'Nennen Sie sie unter programme: evidence.'}`,
  'unknown-clause': ({ name, hint }) => `Keine Klausel dieser Anforderungen hat die Id „${name}“. ${hint}`,
  'unknown-role': ({ name, hint }) =>
    `Das Programm hat keine Rolle „${name}“. ${hint || 'Nennen Sie sie unter programme: roles.'}`,
  'unknown-question': ({ name, hint }) =>
    `Das Programm hat keine offene Frage „${name}“. ${hint || 'Nennen Sie sie unter programme: questions.'}`,
  'unknown-reading': ({ name, hint }) => `Die Frage hat keine Lesart „${name}“. ${hint}`,
  'unknown-definition': ({ name, hint }) => `Unter define gibt es kein benanntes Stück „${name}“. ${hint}`,
  'unknown-scope': ({ name, hint }) => `Eine Klausel lässt sich nicht je „${name}“ beurteilen. ${hint}`,
  'duplicate-id': ({ id, other }) =>
    `Das Kürzel „${id}“ ist zweimal vergeben${other === '' ? '' : `, zuerst in ${other}`}. Geben Sie einem von beiden ein anderes.`,
  'definition-cycle': ({ name, cycle }) =>
    `Das benannte Stück „${name}“ verwendet sich selbst: ${cycle}. Lösen Sie den Kreis auf.`,
  'item-cycle': ({ cycle }) =>
    `Diese setzen einander voraus, sodass niemand je eines erwerben könnte: ${cycle}. Lösen Sie den Kreis auf.`,
  'requirement-cycle': ({ cycle }) => `Diese Anforderungen setzen einander voraus: ${cycle}. Lösen Sie den Kreis auf.`,
};

export const nameProblems: Bilingual<typeof de> = { en, de };
