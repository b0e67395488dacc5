import type { Language } from '../../domain/catalogue/text.ts';
import type { Bilingual } from '../bilingual.ts';
import type { Sentences } from './told.ts';

const cohorts: Bilingual<Readonly<Record<string, string>>> = {
  en: { new: 'newcomers', renewing: 'those who renew', holder: 'holders' },
  de: { new: 'Neulinge', renewing: 'Verlängernde', holder: 'Inhaber' },
};

const cohort = (name: string, language: Language) => cohorts[language][name] ?? name;

/** Rules that are well written and cannot be meant so, and examples that the rules contradict. */
const en = {
  'no-programme': () => 'No file of the pack has the key “programme”. One file must have it.',
  'several-programmes': ({ other }) => `The programme stands here and in ${other}. Keep one; a pack is one programme.`,
  'impossible-count': ({ wanted, available }) =>
    `${wanted} are asked for, and there are only ${available} to choose from. Lower the number or lengthen the list.`,
  'impossible-threshold': ({ threshold, most }) =>
    `${threshold} are asked for, and more than ${most} can never be reached. Check the threshold and the caps.`,
  'missing-otherwise': ({ attribute }) =>
    `“${attribute}” can have any value, so the cases cannot name all of them. Add “otherwise”.`,
  'missing-cases': ({ attribute, missing }) =>
    `There is no case for “${attribute}”: ${missing}. Add it, or add “otherwise”.`,
  'sum-and-distinct': () => 'Either a field is summed or its different values are counted. Keep sum or distinct.',
  'filter-without-test': ({ field }) =>
    `The filter on “${field}” tests nothing. Add is, in, not, atLeast, moreThan, atMost or lessThan.`,
  'no-comparison': () => 'The figure is compared with nothing. Add atLeast, moreThan, atMost or lessThan.',
  'best-of-scores': () => 'Only scores can be compared under best. Write score here, or use any.',
  'missing-readings': ({ question, missing }) =>
    `The question “${question}” has readings that are not written here: ${missing}. Write a clause for each.`,
  'one-reading': ({ question }) =>
    `The question “${question}” has fewer than two readings. A question is open only between two.`,
  'not-a-count': ({ found }) => `${found} is not a number of people or things. Write a whole number from 1.`,
  'reversed-days': ({ from, to, first, second }) =>
    second === ''
      ? `It ends on ${to}, before it begins on ${from}. Exchange the days or correct one.`
      : `${second} (${to}) lies before ${first} (${from}). Exchange the days or correct one.`,
  'reversed-window': () =>
    'The window closes before it opens. Days before the anniversary are negative, as in { days: -90 }.',
  'negative-duration': ({ key }) =>
    `“${key}” cannot be shorter than nothing. Write a length from 0, as in { days: 30 }, or leave it out.`,
  'evidence-of-two-kinds': () =>
    'A customer gives a reference, and an auditor an audit: one kind of evidence is not both. Keep “reference” or “audit”, and declare the other as a kind of its own.',
  'needless-check-days': ({ found }) =>
    `Nothing is checked on these days, as the enforcement is “${found}”. Write enforcement: checkDays, or leave “checkDays” out.`,
  'only-at-renewal': ({ key, found }) =>
    `“${key}” is about renewals, and the enforcement is “${found}”. Write enforcement: atRenewal, or leave “${key}” out.`,
  'not-positive': () => 'A term must be longer than nothing. Write for instance { months: 12 }.',
  'versions-overlap': ({ version, other, cohort: name }) =>
    `The versions ${other} and ${version} are both in force for ${cohort(name, 'en')}. End the older one with “until”, or say with “chosenBy” that the partner may choose.`,
  'window-longer-than-term': () =>
    'The renewal window is longer than the term, so a day could belong to two renewals. Shorten the window.',
  'policies-not-in-order': ({ from, to }) =>
    `This policy begins on ${to}, and the one before it on ${from}. List them oldest first, each from a day of its own.`,
  'scope-of-whole-company': () =>
    'The whole company is one: there are no places to put together or to choose. Write per: country or per: location, or leave this out.',
  'moves-not-later': ({ to }) =>
    `“moves” puts nothing off: it must move every anniversary to a later day, that of ${to} too. Write a length above zero, or a day after it.`,
  'moves-without-extension': ({ found }) =>
    `Only an extension moves anniversaries, and this is “${found}”. Write kind: extension, or leave “moves” out.`,
  'over-without-waiver': ({ found }) =>
    `Only a waiver can be over anniversaries, and this is “${found}”. Write kind: waiver, or leave “over” out.`,
  'not-an-anniversary': ({ found, nearest }) =>
    `${found} is no anniversary of this award${nearest === '' ? '' : `; the nearest is ${nearest}`}. Correct the day, or leave “for” out.`,
  'succeeds-after-end': ({ id, to, from }) =>
    `It takes over on ${from}, and “${id}” ends on ${to}: nobody holds it any more. Correct one of the days.`,
  'succeeds-itself': ({ id }) => `“${id}” cannot take over from itself. Name the earlier competency.`,
  'counting-rules-cross': ({ other }) =>
    `This counting rule and rule ${other} share some awards, and neither contains the other. Make one a part of the other, or separate them.`,
  'example-fails': ({ example, day, key, expected, found }) =>
    `The example “${example}” expects on ${day} for ${key}: ${expected}. Found: ${found}. Correct the example or the rule.`,
  'other-programme': ({ found, expected }) =>
    `The partner’s file is about the programme “${found}”, and the pack about “${expected}”. Choose the other pack with --pack.`,
  'not-a-claim': ({ found }) => `“${found}” is not a competency and a level. Write it as data-platform/gold.`,
} satisfies Sentences;

const de: Record<keyof typeof en, Sentences[string]> = {
  'no-programme': () => 'Keine Datei des Pakets hat den Schlüssel „programme“. Eine muss ihn haben.',
  'several-programmes': ({ other }) =>
    `Das Programm steht hier und in ${other}. Behalten Sie eines; ein Paket ist ein Programm.`,
  'impossible-count': ({ wanted, available }) =>
    `${wanted} sind verlangt, und nur ${available} stehen zur Wahl. Verringern Sie die Zahl, oder verlängern Sie die Liste.`,
  'impossible-threshold': ({ threshold, most }) =>
    `${threshold} sind verlangt, und mehr als ${most} sind nie erreichbar. Prüfen Sie die Schwelle und die Obergrenzen.`,
  'missing-otherwise': ({ attribute }) =>
    `„${attribute}“ kann jeden Wert haben, also können die Fälle nicht alle nennen. Ergänzen Sie „otherwise“.`,
  'missing-cases': ({ attribute, missing }) =>
    `Für „${attribute}“ fehlt ein Fall: ${missing}. Ergänzen Sie ihn, oder ergänzen Sie „otherwise“.`,
  'sum-and-distinct': () =>
    'Entweder wird ein Feld summiert, oder seine verschiedenen Werte werden gezählt. Behalten Sie sum oder distinct.',
  'filter-without-test': ({ field }) =>
    `Der Filter auf „${field}“ prüft nichts. Ergänzen Sie is, in, not, atLeast, moreThan, atMost oder lessThan.`,
  'no-comparison': () => 'Die Zahl wird mit nichts verglichen. Ergänzen Sie atLeast, moreThan, atMost oder lessThan.',
  'best-of-scores': () =>
    'Unter best lassen sich nur Punktwertungen vergleichen. Schreiben Sie hier score, oder nehmen Sie any.',
  'missing-readings': ({ question, missing }) =>
    `Die Frage „${question}“ hat Lesarten, die hier fehlen: ${missing}. Schreiben Sie für jede eine Klausel.`,
  'one-reading': ({ question }) =>
    `Die Frage „${question}“ hat weniger als zwei Lesarten. Offen ist eine Frage nur zwischen zweien.`,
  'not-a-count': ({ found }) =>
    `${found} ist keine Anzahl von Personen oder Dingen. Schreiben Sie eine ganze Zahl ab 1.`,
  'reversed-days': ({ from, to, first, second }) =>
    second === ''
      ? `Es endet am ${to}, bevor es am ${from} beginnt. Tauschen oder berichtigen Sie die Tage.`
      : `${second} (${to}) liegt vor ${first} (${from}). Tauschen oder berichtigen Sie die Tage.`,
  'reversed-window': () =>
    'Der Zeitraum schließt, bevor er öffnet. Tage vor dem Jahrestag sind negativ, wie in { days: -90 }.',
  'negative-duration': ({ key }) =>
    `„${key}“ kann nicht kürzer als nichts sein. Schreiben Sie eine Dauer ab 0, wie { days: 30 }, oder lassen Sie es weg.`,
  'evidence-of-two-kinds': () =>
    'Eine Referenz gibt ein Kunde, ein Audit eine prüfende Firma: Eine Art von Beleg ist nicht beides. Behalten Sie „reference“ oder „audit“, und geben Sie dem anderen eine eigene Art.',
  'needless-check-days': ({ found }) =>
    `An diesen Tagen wird nichts geprüft, denn „enforcement“ ist „${found}“. Schreiben Sie enforcement: checkDays, oder lassen Sie „checkDays“ weg.`,
  'only-at-renewal': ({ key, found }) =>
    `„${key}“ gilt für Verlängerungen, und „enforcement“ ist „${found}“. Schreiben Sie enforcement: atRenewal, oder lassen Sie „${key}“ weg.`,
  'not-positive': () => 'Eine Laufzeit muss länger als nichts sein. Schreiben Sie zum Beispiel { months: 12 }.',
  'versions-overlap': ({ version, other, cohort: name }) =>
    `Die Fassungen ${other} und ${version} gelten beide für ${cohort(name, 'de')}. Beenden Sie die ältere mit „until“, oder sagen Sie mit „chosenBy“, dass der Partner wählen darf.`,
  'window-longer-than-term': () =>
    'Der Zeitraum der Verlängerung ist länger als die Laufzeit, sodass ein Tag zu zwei Verlängerungen gehören könnte. Verkürzen Sie ihn.',
  'policies-not-in-order': ({ from, to }) =>
    `Diese Regel beginnt am ${to}, die vor ihr am ${from}. Nennen Sie die älteste zuerst und jede mit eigenem Tag.`,
  'scope-of-whole-company': () =>
    'Die ganze Firma ist eine: Es gibt keine Orte, die zusammenkommen oder zur Wahl stehen. Schreiben Sie per: country oder per: location, oder lassen Sie das weg.',
  'moves-not-later': ({ to }) =>
    `„moves“ verschiebt nichts: Jeder Jahrestag muss auf einen späteren Tag fallen, auch der vom ${to}. Schreiben Sie eine Länge über null oder einen Tag danach.`,
  'moves-without-extension': ({ found }) =>
    `Nur eine Fristverlängerung verschiebt Jahrestage, und dies ist „${found}“. Schreiben Sie kind: extension, oder lassen Sie „moves“ weg.`,
  'over-without-waiver': ({ found }) =>
    `Nur eine Befreiung kann für Jahrestage gelten, und dies ist „${found}“. Schreiben Sie kind: waiver, oder lassen Sie „over“ weg.`,
  'not-an-anniversary': ({ found, nearest }) =>
    `${found} ist kein Jahrestag dieser Auszeichnung${nearest === '' ? '' : `; der nächste ist ${nearest}`}. Berichtigen Sie den Tag, oder lassen Sie „for“ weg.`,
  'succeeds-after-end': ({ id, to, from }) =>
    `Sie tritt am ${from} die Nachfolge an, und „${id}“ endet am ${to}: Dann hat sie niemand mehr. Berichtigen Sie einen der Tage.`,
  'succeeds-itself': ({ id }) => `„${id}“ kann nicht auf sich selbst folgen. Nennen Sie die frühere Kompetenz.`,
  'counting-rules-cross': ({ other }) =>
    `Diese Zählregel und Regel ${other} haben einige Auszeichnungen gemeinsam, und keine enthält die andere. Machen Sie eine zum Teil der anderen, oder trennen Sie sie.`,
  'example-fails': ({ example, day, key, expected, found }) =>
    `Das Beispiel „${example}“ erwartet am ${day} für ${key}: ${expected}. Gefunden: ${found}. Berichtigen Sie das Beispiel oder die Regel.`,
  'other-programme': ({ found, expected }) =>
    `Die Datei des Partners gehört zum Programm „${found}“, das Paket zu „${expected}“. Wählen Sie mit --pack das andere Paket.`,
  'not-a-claim': ({ found }) => `„${found}“ ist keine Kompetenz mit Stufe. Schreiben Sie es wie data-platform/gold.`,
};

export const ruleProblems: Bilingual<typeof de> = { en, de };
