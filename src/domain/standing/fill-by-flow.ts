import { remembered } from '../credentials/remembered.ts';
import { type Limit, limitsWithin, nestedPart } from './counting-limits.ts';
import { FlowNetwork } from './max-flow.ts';
import { type Filled, type Profile, type Scarce, type Vacant, vacanciesOf } from './vacancies.ts';

/** How many people of one profile the flow sends to one vacancy. */
interface Link {
  readonly profile: number;
  readonly vacancy: number;
  /** The limits that the flow passes, the widest first. */
  readonly path: readonly number[];
  readonly arc: number;
}

/**
 * Fills vacancies by one flow: from people of one kind through the limits around a vacancy, the widest first, to the
 * vacancy. Exact where the limits on everybody are nested; of limits that cross only some are kept, which makes it a
 * bound: what the flow cannot fill, nobody can.
 */
export function fillByFlow(
  vacancies: readonly Vacant[],
  profiles: readonly Profile[],
  limits: readonly Limit[],
): Filled | Scarce {
  const network = new FlowNetwork();
  const [source, sink] = [network.addNode(), network.addNode()];
  const ends = vacancies.map(({ place }) => {
    const node = network.addNode();
    network.addArc(node, sink, place.count);
    return node;
  });
  const links = profiles.flatMap((profile, index): Link[] => {
    const size = profile.people.length;
    const begin = network.addNode();
    network.addArc(source, begin, size * vacancies.length);
    const able = vacanciesOf(profile);
    const nested = nestedPart(limitsWithin(limits, able));
    const nodes = new Map<number, number>();
    return [...able].map((vacancy) => {
      const path = limitsAround(vacancy, nested);
      const last = path.reduce(
        (above, limit) =>
          remembered(nodes, limit, () => {
            const node = network.addNode();
            network.addArc(above, node, size * (nested[limit] as Limit).most);
            return node;
          }),
        begin,
      );
      return { profile: index, vacancy, path, arc: network.addArc(last, ends[vacancy] as number, size) };
    });
  });
  const needed = vacancies.reduce((sum, { place }) => sum + place.count, 0);
  if (network.maximise(source, sink) < needed) return tooMany(network, ends, vacancies, links);
  return { kind: 'filled', people: peopleOf(network, vacancies.length, profiles, links) };
}

/** The limits that hold a vacancy, the widest first: each lies inside the one before it. */
const limitsAround = (vacancy: number, limits: readonly Limit[]): readonly number[] =>
  limits
    .map((_, index) => index)
    .filter((index) => limits[index]?.vacancies.has(vacancy))
    .sort((a, b) => (limits[b] as Limit).vacancies.size - (limits[a] as Limit).vacancies.size || a - b);

/**
 * People of one kind take turns through their vacancies, ordered so that those inside one limit stand together: nobody
 * then comes back inside a limit more often than it allows.
 */
function peopleOf(
  network: FlowNetwork,
  count: number,
  profiles: readonly Profile[],
  links: readonly Link[],
): readonly (readonly number[])[] {
  const filled = Array.from({ length: count }, (): number[] => []);
  for (const [index, { people }] of profiles.entries()) {
    const own = links.filter((link) => link.profile === index && network.flowOn(link.arc) > 0);
    own.sort((a, b) => comparePaths(a.path, b.path) || a.vacancy - b.vacancy);
    let turn = 0;
    for (const { vacancy, arc } of own) {
      for (let unit = network.flowOn(arc); unit > 0; unit--) {
        filled[vacancy]?.push(people[turn % people.length] as number);
        turn++;
      }
    }
  }
  return filled.map((people) => people.sort((a, b) => a - b));
}

function comparePaths(a: readonly number[], b: readonly number[]): number {
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const difference = (a[index] ?? -1) - (b[index] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The vacancies from which no more people can be reached: together they have more places than people can fill. */
function tooMany(
  network: FlowNetwork,
  ends: readonly number[],
  vacancies: readonly Vacant[],
  links: readonly Link[],
): Scarce {
  const filled = vacancies.map((_, vacancy) =>
    links.filter((link) => link.vacancy === vacancy).reduce((sum, link) => sum + network.flowOn(link.arc), 0),
  );
  const places = (vacancy: number) => (vacancies[vacancy] as Vacant).place.count;
  const open = ends.filter((_, vacancy) => (filled[vacancy] as number) < places(vacancy));
  const short = network.reaching(open);
  const scarce = vacancies.map((_, vacancy) => vacancy).filter((vacancy) => short.has(ends[vacancy] as number));
  return {
    kind: 'scarce',
    scarce,
    needed: scarce.reduce((sum, vacancy) => sum + places(vacancy), 0),
    available: scarce.reduce((sum, vacancy) => sum + (filled[vacancy] as number), 0),
  };
}
