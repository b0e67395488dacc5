import { type Finding, findingsBelow, type PersonId, type SlotFinding } from './finding.ts';

/** Everybody whose credentials the finding rests on: only their leaving could change it. */
export const peopleInFinding = (finding: Finding): readonly PersonId[] => peopleOf(finding, ({ holders }) => holders);

/** Who counts where the level is judged alone, also for what is not met yet: of several ways to meet it, for any of them. */
export const peopleCounting = (finding: Finding): readonly PersonId[] => peopleOf(finding, ({ counted }) => counted);

function peopleOf(finding: Finding, inSlot: (slot: SlotFinding) => readonly PersonId[]): readonly PersonId[] {
  const people = new Set<PersonId>();
  const visit = (one: Finding): void => {
    switch (one.kind) {
      case 'n-of':
        one.findings.forEach(visit);
        break;
      case 'team':
        for (const slot of one.slots) for (const person of inSlot(slot)) people.add(person);
        break;
      case 'score':
        for (const part of one.parts) {
          for (const person of part.people) people.add(person);
          part.gates.forEach(visit);
        }
        break;
      case 'best':
        for (const alternative of one.alternatives.values()) visit(alternative);
        break;
      case 'compare':
        for (const person of one.people) people.add(person);
        break;
      case 'meets':
      case 'during':
      case 'every-terms':
        if (one.finding) visit(one.finding);
        break;
      case 'per':
        for (const place of one.places.values()) visit(place);
        break;
      case 'by':
        for (const value of one.values.values()) visit(value);
        break;
      case 'open':
        for (const reading of one.readings.values()) visit(reading);
        break;
      case 'holds':
      case 'evidence':
      case 'waived':
        break;
      default:
        one satisfies never;
    }
  };
  visit(finding);
  return [...people].sort();
}

/** The people who fill the places of a requirement that is met, where the level is judged alone; nobody for what is not met. */
export function placesInFinding(
  finding: Finding,
): readonly { readonly role?: string; readonly people: readonly PersonId[] }[] {
  if (finding.verdict !== 'met') return [];
  if (finding.kind !== 'team') return findingsBelow(finding).flatMap(placesInFinding);
  return finding.slots.map(({ role, counted }) => ({ ...(role !== undefined && { role }), people: counted }));
}
