import type { PreparedRequest } from './prepared-request.ts';

/**
 * Everything that decides which plan is found, without what people are called: two requests of which this is the same text have the
 * same plan but for the names. It is the text itself and no hash, so that no two can be taken for each other by chance. `numberOf`
 * tells objects of rules and offers apart, which are not written out.
 */
export function canonicalRequest(prepared: PreparedRequest, nodes: number, numberOf: (one: object) => number): string {
  const { asked, request, needs, places, learners, resources, budget } = prepared;
  const profiles = [...Map.groupBy(learners, ({ profile }) => profile)];
  return JSON.stringify([
    numberOf(asked.programme),
    numberOf(asked.training),
    asked.day,
    asked.knownAt,
    nodes,
    [asked.options?.sure, asked.options?.work],
    budget,
    asked.targets.map(({ claim, deadline, weight, must }) => [claim.competency, claim.level, deadline, weight, must]),
    needs.map(({ need }) => need),
    places.map(({ target, clause, team, slot, tests, role, within, isPooled, situation, without }) => [
      [target, numberOf(clause), team, slot, role, within, isPooled, without, situation.view.day],
      tests.map(({ condition, who, verification, withGrants, scope }) => [
        numberOf(condition),
        [who, verification, withGrants, scope?.kind, scope?.place],
      ]),
    ]),
    profiles.map(([profile, alike]) => [profile, alike.length]),
    resources.map(({ id, available }) => [id, available]),
    request.learning.vouchers.map(({ id, items, until }) => [id, items, until]),
    // How many groups there could be at the most.
    request.training.offers.map(({ group }) => group && Math.ceil(asked.facts.people.length / group.seats)),
  ]);
}
