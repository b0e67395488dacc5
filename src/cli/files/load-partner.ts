import type { Programme } from '../../domain/catalogue/programme.ts';
import type { Facts } from '../../domain/membership/facts.ts';
import { factsFromTree } from '../../domain/membership/facts-from-written.ts';
import { learningFromTree } from '../../domain/training/learning-from-tree.ts';
import type { LearningTerms } from '../../domain/training/learning-terms.ts';
import { inOrder, locate } from '../../exchange/located-problems.ts';
import type { LocatedTree } from '../../exchange/located-tree.ts';
import { readPeopleCsv } from '../../exchange/people-csv.ts';
import { readYamlTree } from '../../exchange/yaml-tree.ts';
import type { PartnerFiles } from './find-partners.ts';
import { withPeople } from './merge-people.ts';
import { readText } from './read-text.ts';
import { type Loaded, refusedWith } from './refusal.ts';

/** A partner's files as one tree, before the programme is known by which its names are judged. */
export interface PartnerTree {
  readonly file: string;
  readonly located: LocatedTree;
  /** The programme that the file says it is about. */
  readonly programme?: string;
}

export function readPartner({ file, people }: PartnerFiles, from: string): Loaded<PartnerTree> {
  const partner = readTreeOf(file, from, readYamlTree);
  const lists = people.map((list) => readTreeOf(list, from, readPeopleCsv));
  const problems = [partner, ...lists].flatMap((one) => (one.ok ? [] : one.problems));
  if (!partner.ok || problems.length > 0) return refusedWith(...inOrder(problems));
  const located = withPeople(
    partner.value,
    lists.flatMap((list) => (list.ok ? [list.value] : [])),
  );
  const programme = programmeIn(located.tree);
  return { ok: true, value: { file, located, ...(programme !== undefined && { programme }) } };
}

/** The facts of a partner, read by the names of its programme; refused whole with every problem. */
export function factsOf({ file, located }: PartnerTree, programme: Programme): Loaded<Facts> {
  const facts = factsFromTree(located.tree, programme, file);
  return facts.ok ? facts : refusedWith(...locate(facts.problems, located));
}

/** The facts of a partner and how its people learn, where its file says so; refused with the problems of both. */
export function partnerOf(
  partner: PartnerTree,
  programme: Programme,
): Loaded<{ readonly facts: Facts; readonly learning?: LearningTerms }> {
  const { file, located } = partner;
  const facts = factsOf(partner, programme);
  const people = facts.ok ? facts.value.people.map((person) => person.id) : undefined;
  const learning = learningFromTree(located.tree, programme, people, file);
  if (facts.ok && learning.ok)
    return { ok: true, value: { facts: facts.value, ...(learning.value && { learning: learning.value }) } };
  const problems = [...(facts.ok ? [] : facts.problems), ...(learning.ok ? [] : learning.problems)];
  return refusedWith(...locate(problems, located));
}

function readTreeOf(file: string, from: string, read: typeof readYamlTree): Loaded<LocatedTree> {
  const text = readText(file, from);
  return text.ok ? read(text.value, file) : text;
}

const programmeIn = (tree: unknown): string | undefined =>
  typeof tree === 'object' && tree !== null && 'programme' in tree && typeof tree.programme === 'string'
    ? tree.programme
    : undefined;
