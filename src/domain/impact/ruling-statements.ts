import { type Clause, clausesWithin } from '../catalogue/clause.ts';
import type { Programme } from '../catalogue/programme.ts';
import type { DecidedBeside } from '../catalogue/with-rulings.ts';
import type { Claim } from '../membership/facts.ts';
import { endOfTime, readInstant } from '../time/instant.ts';
import type { Statement } from './statement.ts';

/** How the questions that the texts of the claims leave open were settled: in the pack, and beside it until it was withdrawn. */
export function statementsOfRulings(
  claims: readonly Claim[],
  programme: Programme,
  decided: readonly DecidedBeside[],
): readonly Statement[] {
  const asked = questionsOf(claims, programme);
  const inPack = [...asked].flatMap((question) =>
    (programme.questions.get(question)?.rulings ?? []).flatMap(({ from, stated }): readonly Statement[] => {
      const knownFrom = readInstant(stated);
      return knownFrom === undefined
        ? []
        : [{ about: { kind: 'ruling', question }, from, knownFrom, knownTo: endOfTime }];
    }),
  );
  const beside = decided
    .filter((one) => one.kind === 'ruling')
    .filter(({ question }) => asked.has(question))
    .map(
      ({ question, from, knownFrom, knownTo }): Statement => ({
        ...{ about: { kind: 'ruling', question }, from, knownFrom, knownTo },
      }),
    );
  return [...inPack, ...beside, ...decided.flatMap((one) => (one.kind === 'exception' ? grants(one, claims) : []))];
}

/** What was granted beside the pack for the competencies of the claims, whether it reaches the partner or not. */
const grants = (
  { competencies, from, knownFrom, knownTo }: Extract<DecidedBeside, { readonly kind: 'exception' }>,
  claims: readonly Claim[],
): readonly Statement[] =>
  [...new Set(claims.map(({ competency }) => competency))]
    .filter((competency) => competencies?.includes(competency) ?? true)
    .map((competency) => ({ about: { kind: 'exception', competency }, from, knownFrom, knownTo }));

/** The questions in every text of the claims, and of the requirements that those ask to be met. */
function questionsOf(claims: readonly Claim[], programme: Programme): ReadonlySet<string> {
  const questions = new Set<string>();
  const visited = new Set<Clause>();
  const visit = ({ competency, level }: Claim): void => {
    for (const { levels } of programme.competencies.get(competency)?.versions ?? []) {
      const text = levels.get(level);
      if (!text || visited.has(text)) continue;
      visited.add(text);
      for (const clause of clausesWithin(text)) {
        if (clause.kind === 'open') questions.add(clause.question);
        if (clause.kind === 'meets') visit(clause);
      }
    }
  };
  claims.forEach(visit);
  return questions;
}
