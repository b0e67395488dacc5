import { awardsOf } from '../catalogue/counting-check.ts';
import type { CountingRule, Programme } from '../catalogue/programme.ts';
import { hasBit } from '../credentials/bits.ts';
import { remembered } from '../credentials/remembered.ts';
import type { Side } from './award-demand.ts';
import { FlowNetwork } from './max-flow.ts';
import { eligibleFor, type Pattern, type Place } from './places.ts';
import type { View } from './view.ts';

/** One award that people are to be counted for, and every way to staff it. */
export interface Candidature {
  /** competency/level */
  readonly award: string;
  readonly patterns: readonly Pattern[];
}

/** Who counts where: by award and place, people by their position in the view. */
export interface Counted {
  readonly kind: 'counted';
  readonly places: ReadonlyMap<string, readonly { readonly place: Place; readonly people: readonly number[] }[]>;
  /** The pattern used for each award, in the order asked: a good first try when one more award is added. */
  readonly patterns: readonly number[];
}

/** Not all can be staffed together: these places ask for more people than can fill them. */
export interface Shortage {
  readonly kind: 'shortage';
  readonly awards: readonly string[];
  readonly needed: number;
  readonly available: number;
}

/** A rule and the awards it is about. */
interface Group {
  readonly rule: CountingRule;
  readonly awards: ReadonlySet<string>;
}

/** People who could fill the same places: for counting they are alike. */
interface Profile {
  readonly people: readonly number[];
  readonly key: string;
}

/**
 * Counts people for several awards at once, as the programme's counting policy allows, or says why it cannot be done.
 * Exact: every way to staff each award is tried, and for each choice of ways the counting is a flow.
 */
export function countTogether(
  candidatures: readonly Candidature[],
  programme: Programme,
  view: View,
  side: Side,
  firstTry: readonly number[] = [],
): Counted | Shortage {
  const groups = programme.counting.rules.map((rule): Group => ({ rule, awards: awardsOf(rule, programme) }));
  let shortage: Shortage | undefined;
  const attempt = (chosen: readonly number[]): Counted | undefined => {
    const staffed = chosen.map((pattern, index) => ({
      award: (candidatures[index] as Candidature).award,
      pattern: (candidatures[index] as Candidature).patterns[pattern] as Pattern,
    }));
    const result = countPatterns(staffed, groups, programme.counting.rolesExclude, view, side);
    if (result.kind === 'counted') return { ...result, patterns: chosen };
    if (!shortage || result.needed - result.available < shortage.needed - shortage.available) shortage = result;
    return undefined;
  };
  const search = (chosen: readonly number[]): Counted | undefined => {
    const candidature = candidatures[chosen.length];
    if (!candidature) return attempt(chosen);
    if (chosen.length > 0 && attempt(chosen) === undefined) return undefined;
    const order = candidature.patterns.map((_, index) => index);
    const liked = firstTry[chosen.length];
    if (liked !== undefined && liked < order.length) order.unshift(...order.splice(liked, 1));
    for (const pattern of order) {
      const found = search([...chosen, pattern]);
      if (found) return found;
    }
    return undefined;
  };
  return (
    search([]) ??
    shortage ?? { kind: 'shortage', awards: candidatures.map((one) => one.award), needed: 1, available: 0 }
  );
}

interface Staffed {
  readonly award: string;
  readonly pattern: Pattern;
}

type Result = Omit<Counted, 'patterns'> | Shortage;

function countPatterns(
  staffed: readonly Staffed[],
  groups: readonly Group[],
  rolesExclude: boolean,
  view: View,
  side: Side,
): Result {
  const places = staffed.flatMap(({ award, pattern }) =>
    pattern.map((place) => ({ award, place, able: eligibleFor(view, place.tests)[side] })),
  );
  const profiles = new Map<string, number[]>();
  for (let person = 0; person < view.people.length; person++) {
    const key = places.map(({ able }) => (hasBit(able, person) ? '1' : '0')).join('');
    if (!key.includes('1')) continue;
    const alike = profiles.get(key);
    if (alike) alike.push(person);
    else profiles.set(key, [person]);
  }
  const alike = [...profiles]
    .map(([key, people]): Profile => ({ key, people }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  return rolesExclude ? countByRole(alike, places, groups) : countProfiles(alike, places, groups);
}

interface Vacant {
  readonly award: string;
  readonly place: Place;
}

/** Each person first takes one role: every way to divide people of one kind among the roles they could take is tried. */
function countByRole(profiles: readonly Profile[], places: readonly Vacant[], groups: readonly Group[]): Result {
  const relaxed = countProfiles(profiles, places, groups);
  if (relaxed.kind === 'shortage') return relaxed;
  const rolesOf = (profile: Profile) =>
    [...new Set(places.flatMap(({ place }, index) => (profile.key[index] === '1' ? [place.role ?? ''] : [])))].sort();
  let shortage: Shortage | undefined;
  const divide = (index: number, divided: readonly Profile[]): Result | undefined => {
    const profile = profiles[index];
    if (!profile) {
      const result = countProfiles(divided, places, groups);
      if (result.kind === 'shortage') shortage ??= result;
      return result.kind === 'counted' ? result : undefined;
    }
    const rolled = countProfiles([...divided, ...profiles.slice(index)], places, groups);
    if (rolled.kind === 'shortage') {
      shortage ??= rolled;
      return undefined;
    }
    const roles = rolesOf(profile);
    for (const shares of divisions(profile.people.length, roles.length)) {
      let from = 0;
      const parts = roles.flatMap((role, position): Profile[] => {
        const people = profile.people.slice(from, from + (shares[position] as number));
        from += people.length;
        const key = [...profile.key]
          .map((able, place) => (able === '1' && (places[place]?.place.role ?? '') === role ? '1' : '0'))
          .join('');
        return people.length > 0 ? [{ people, key }] : [];
      });
      const found = divide(index + 1, [...divided, ...parts]);
      if (found) return found;
    }
    return undefined;
  };
  return divide(0, []) ?? (shortage as Shortage);
}

/** All ways to write `total` as an ordered sum of `parts` whole numbers. */
function divisions(total: number, parts: number): number[][] {
  if (parts <= 1) return [parts === 1 ? [total] : []];
  return Array.from({ length: total + 1 }, (_, first) =>
    divisions(total - first, parts - 1).map((rest) => [first, ...rest]),
  ).flat();
}

/**
 * One flow: from people of each kind, through the rules that limit them (nested, so each rule is one node below the
 * one around it), to awards, each person at most once in an award, to places.
 */
function countProfiles(profiles: readonly Profile[], places: readonly Vacant[], groups: readonly Group[]): Result {
  const network = new FlowNetwork();
  const [source, sink] = [network.addNode(), network.addNode()];
  const placeNodes = places.map(({ place }) => {
    const node = network.addNode();
    network.addArc(node, sink, place.count);
    return node;
  });
  const arcs: { profile: number; place: number; arc: number }[] = [];
  for (const [index, profile] of profiles.entries()) {
    const size = profile.people.length;
    const node = network.addNode();
    network.addArc(source, node, size * places.length);
    const inner = new Map<string, number>();
    const below = (name: string, above: number, capacity: number) =>
      remembered(inner, name, () => {
        const added = network.addNode();
        network.addArc(above, added, capacity);
        return added;
      });
    for (const [place, vacant] of places.entries()) {
      if (profile.key[place] !== '1') continue;
      const rules = rulesFor(vacant, groups);
      let [at, name] = [node, ''];
      for (const { rule, awards } of rules) {
        name += `/${groups.findIndex((group) => group.rule === rule)}`;
        at = below(name, at, size * Math.min(rule.awardsPerPerson, awards.size));
      }
      name += `/${vacant.award}`;
      const award = below(name, at, size);
      arcs.push({ profile: index, place, arc: network.addArc(award, placeNodes[place] as number, size) });
    }
  }
  const wanted = places.reduce((sum, { place }) => sum + place.count, 0);
  if (network.maximise(source, sink) < wanted) return shortageIn(network, placeNodes, places, arcs);
  return { kind: 'counted', places: peopleByPlace(network, profiles, places, arcs, groups) };
}

/** The rules about an award and the role of a place, the widest first. */
function rulesFor({ award, place }: Vacant, groups: readonly Group[]): readonly Group[] {
  return groups
    .filter(({ rule, awards }) => awards.has(award) && (rule.role === undefined || rule.role === place.role))
    .sort(
      (a, b) => b.awards.size - a.awards.size || Number(a.rule.role !== undefined) - Number(b.rule.role !== undefined),
    );
}

/**
 * People of one kind take turns through the places, ordered so that the awards of one rule stand together: nobody then
 * comes back to an award, or to the awards of a rule, more often than the flow allows.
 */
function peopleByPlace(
  network: FlowNetwork,
  profiles: readonly Profile[],
  places: readonly Vacant[],
  arcs: readonly { profile: number; place: number; arc: number }[],
  groups: readonly Group[],
): Counted['places'] {
  const order = (place: number) =>
    `${rulesFor(places[place] as Vacant, groups)
      .map(({ rule }) => groups.findIndex((group) => group.rule === rule))
      .join('/')}/${places[place]?.award}`;
  const filled = places.map((): number[] => []);
  for (const [index, profile] of profiles.entries()) {
    const used = arcs
      .filter((one) => one.profile === index && network.flowOn(one.arc) > 0)
      .sort((a, b) => (order(a.place) < order(b.place) ? -1 : order(a.place) > order(b.place) ? 1 : a.place - b.place));
    let turn = 0;
    for (const { place, arc } of used) {
      for (let unit = network.flowOn(arc); unit > 0; unit--)
        (filled[place] as number[]).push(profile.people[turn++ % profile.people.length] as number);
    }
  }
  const byAward = new Map<string, { place: Place; people: number[] }[]>();
  for (const [index, { award, place }] of places.entries()) {
    const entry = { place, people: (filled[index] as number[]).sort((a, b) => a - b) };
    byAward.set(award, [...(byAward.get(award) ?? []), entry]);
  }
  return byAward;
}

/** The places that cannot all be filled, and how many places the people who could fill them can fill. */
function shortageIn(
  network: FlowNetwork,
  placeNodes: readonly number[],
  places: readonly Vacant[],
  arcs: readonly { profile: number; place: number; arc: number }[],
): Shortage {
  const filled = places.map((_, place) =>
    arcs.filter((one) => one.place === place).reduce((sum, one) => sum + network.flowOn(one.arc), 0),
  );
  const open = placeNodes.filter((_, place) => (filled[place] as number) < (places[place] as Vacant).place.count);
  const short = network.reaching(open);
  const scarce = places.map((_, place) => place).filter((place) => short.has(placeNodes[place] as number));
  const needed = scarce.reduce((sum, place) => sum + (places[place] as Vacant).place.count, 0);
  const available = scarce.reduce((sum, place) => sum + (filled[place] as number), 0);
  return {
    kind: 'shortage',
    awards: [...new Set(scarce.map((place) => (places[place] as Vacant).award))],
    needed,
    available,
  };
}
