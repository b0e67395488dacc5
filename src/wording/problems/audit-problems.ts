import type { Bilingual } from '../bilingual.ts';
import type { Sentences } from './told.ts';

/** What was asked about an audit of a partner, and cannot be so. */
const en = {
  'not-an-audit': ({ found }) =>
    `“${found}” is nothing that an auditor finds, by the rules of this programme. Choose a kind of evidence that they declare with audit.`,
  'audit-not-asked': ({ found, name }) =>
    `The requirement of ${name} does not ask for “${found}”, so a pass would count for nothing there. Choose a level that asks for it.`,
  'audit-before-application': ({ found, on }) =>
    `${found} lies before the day on which the audit was applied for, ${on}. Write that day or a later one.`,
  'audit-still-to-come': ({ found, on }) =>
    `${found} is still to come. Record an audit once it was held: on ${on} or earlier.`,
  'not-a-checklist': ({ found, known }) =>
    known === ''
      ? `No text is in force by which this audit could be judged, so “${found}” is none either. Leave “version” out.`
      : `“${found}” is no text by which this audit is judged. Choose one of these, or leave “version” out: ${known}.`,
} satisfies Sentences;

const de: Record<keyof typeof en, Sentences[string]> = {
  'not-an-audit': ({ found }) =>
    `„${found}“ ist nach den Regeln dieses Programms nichts, was ein Audit ergibt. Wählen Sie eine Art von Beleg, die dort mit audit steht.`,
  'audit-not-asked': ({ found, name }) =>
    `Die Anforderung von ${name} verlangt „${found}“ nicht; ein bestandenes Audit zählte dort nichts. Wählen Sie eine Stufe, die es verlangt.`,
  'audit-before-application': ({ found, on }) =>
    `${found} liegt vor dem Tag, an dem das Audit beantragt wurde (${on}). Nennen Sie diesen oder einen späteren.`,
  'audit-still-to-come': ({ found, on }) =>
    `${found} kommt erst noch. Tragen Sie ein Audit ein, wenn es stattgefunden hat: am ${on} oder früher.`,
  'not-a-checklist': ({ found, known }) =>
    known === ''
      ? `Es gilt keine Fassung, nach der dieses Audit beurteilt werden könnte, also auch „${found}“ nicht. Lassen Sie „version“ weg.`
      : `Nach der Fassung „${found}“ wird dieses Audit nicht beurteilt. Wählen Sie eine von diesen, oder lassen Sie „version“ weg: ${known}.`,
};

export const auditProblems: Bilingual<Sentences> = { en, de };
