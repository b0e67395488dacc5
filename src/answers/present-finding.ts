import { writeRational } from '../domain/numbers/rational.ts';
import type { Finding, PartFinding } from '../domain/standing/finding.ts';
import { amountInWords } from '../wording/rules/amount-in-words.ts';
import type { Voice } from '../wording/voice.ts';
import type { JsonFinding, JsonPart } from './finding-schema.ts';
import { presentRange, titleOf } from './present-range.ts';
import { presentSlot } from './present-slot.ts';

/** A finding in the published form. */
export function presentFinding(finding: Finding, voice: Voice): JsonFinding {
  const label = { id: finding.id, ...titleOf(finding, voice), verdict: finding.verdict };
  const all = (findings: readonly Finding[]) => findings.map((one) => presentFinding(one, voice));
  const named = (findings: ReadonlyMap<string, Finding>) =>
    Object.fromEntries([...findings].map(([name, one]) => [name, presentFinding(one, voice)]));
  const inner = (one: Finding | undefined) => (one ? { finding: presentFinding(one, voice) } : {});
  switch (finding.kind) {
    case 'n-of':
      return { ...label, kind: finding.kind, n: finding.n, findings: all(finding.findings) };
    case 'team':
      return {
        ...label,
        kind: finding.kind,
        pooled: finding.pooled,
        slots: finding.slots.map((slot) => presentSlot(slot, voice)),
      };
    case 'compare': {
      const { kind, amount, value, bounds, missing, people, periods } = finding;
      const limits = bounds.map(({ relation, limit, verdict }) => ({ relation, limit: presentRange(limit), verdict }));
      return {
        ...label,
        kind,
        asked: amountInWords(amount, voice),
        ...(value && { value: presentRange(value) }),
        bounds: limits,
        missing: [...missing],
        people: [...people],
        ...(periods.length > 0 && { periods: [...periods] }),
      };
    }
    case 'score':
      return {
        ...label,
        kind: finding.kind,
        total: presentRange(finding.total),
        atLeast: presentRange(finding.atLeast),
        parts: finding.parts.map((part) => presentPart(part, voice)),
      };
    case 'best':
      return {
        ...label,
        kind: finding.kind,
        ...(finding.chosen !== undefined && { chosen: finding.chosen }),
        alternatives: named(finding.alternatives),
      };
    case 'holds': {
      const { kind, status, level, since, heldFrom } = finding;
      return {
        ...label,
        kind,
        status,
        ...(level !== undefined && { level }),
        ...(since && { since }),
        ...(heldFrom !== undefined && { heldFrom }),
      };
    }
    case 'meets':
      return {
        ...label,
        kind: finding.kind,
        competency: finding.competency,
        level: finding.level,
        ...inner(finding.finding),
      };
    case 'evidence': {
      const { kind, evidence, outcome, needed, found, within } = finding;
      return {
        ...label,
        kind,
        evidence,
        needed,
        found: [...found],
        ...(outcome !== undefined && { outcome }),
        ...(within && { within }),
      };
    }
    case 'during': {
      const { kind, window, days, metOn, failedOn } = finding;
      return {
        ...label,
        kind,
        window,
        days,
        ...(metOn !== undefined && { metOn }),
        ...(failedOn !== undefined && { failedOn }),
        ...inner(finding.finding),
      };
    }
    case 'per':
      return {
        ...label,
        kind: finding.kind,
        scope: finding.scope,
        combine: finding.combine,
        places: named(finding.places),
      };
    case 'by':
      return { ...label, kind: finding.kind, attribute: finding.attribute, values: named(finding.values) };
    case 'every-terms':
      return { ...label, kind: finding.kind, terms: finding.terms, due: finding.due, ...inner(finding.finding) };
    case 'open':
      return {
        ...label,
        kind: finding.kind,
        question: finding.question,
        ...(finding.ruled !== undefined && { ruled: finding.ruled }),
        readings: named(finding.readings),
      };
    case 'waived':
      return { ...label, kind: finding.kind, by: finding.by, reason: voice.say(finding.reason), until: finding.until };
    default:
      return finding satisfies never;
  }
}

const presentPart = (part: PartFinding, voice: Voice): JsonPart => ({
  id: part.id,
  ...titleOf(part, voice),
  verdict: part.verdict,
  points: presentRange(part.points),
  ...(part.max && { max: writeRational(part.max) }),
  ...(part.floor && { floor: writeRational(part.floor) }),
  gates: part.gates.map((gate) => presentFinding(gate, voice)),
  missing: [...part.missing],
  people: [...part.people],
});
