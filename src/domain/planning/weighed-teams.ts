import type { Acquisition } from './acquisition.ts';
import type { FillingsAsked } from './fillings-asked.ts';
import type { OfferedFilling, Teams } from './offered-teams.ts';

export interface WeighedTeam {
  readonly fillings: readonly WeighedFilling[];
  /** The most that one of them is worth. */
  readonly most: number;
  /** The least that the team comes to. */
  readonly net: number;
}

interface WeighedFilling extends OfferedFilling {
  readonly gain: number;
  /** What it comes to when each thing is paid for in equal parts by all teams that could ask for it: never more than its share. */
  readonly net: number;
}

/** What comes to the least first; nothing where all together are not worth what they cost. */
export function weighedTeams(
  { teams, things }: Teams,
  { gainOf, costOf, money, below }: FillingsAsked,
  isAll: boolean,
): readonly WeighedTeam[] | undefined {
  const limit = below();
  const live: { readonly team: readonly OfferedFilling[]; readonly gains: Float64Array; readonly most: number }[] = [];
  let total = 0;
  for (const team of teams) {
    const gains = new Float64Array(team.length);
    let most = 0;
    for (let index = 0; index < team.length; index++) {
      const gain = gainOf((team[index] as OfferedFilling).rows);
      gains[index] = gain;
      if (gain > most) most = gain;
    }
    if (!isAll && most === 0) continue;
    live.push({ team, gains, most });
    total += most;
  }
  if (-total >= limit) return undefined;
  const sharing = new Float64Array(things.length);
  const lastTeam = new Int32Array(things.length).fill(-1);
  for (const [index, { team, gains }] of live.entries())
    for (const [position, { parts }] of team.entries()) {
      if (!isAll && gains[position] === 0) continue;
      for (const thing of parts) {
        if (lastTeam[thing] === index) continue;
        lastTeam[thing] = index;
        sharing[thing] = (sharing[thing] as number) + 1;
      }
    }
  // Each team that could ask for a thing pays for its share of it.
  const shares = sharing.map((of, thing) => (of === 0 ? 0 : costOf(things[thing] as Acquisition) / of));
  const netOf = ({ parts }: OfferedFilling, gain: number): number => {
    let net = -gain;
    for (const thing of parts) net += shares[thing] as number;
    return net;
  };
  let allNet = 0;
  const nets = live.map(({ team, gains }) => {
    const own = team.map((filling, index) => netOf(filling, gains[index] as number));
    let least = 0;
    for (let index = 0; index < own.length; index++)
      if (isAll || (gains[index] as number) > 0) least = Math.min(least, own[index] as number);
    allNet += least;
    return { own, least };
  });
  if (allNet >= limit) return undefined;
  const weighed: WeighedTeam[] = [];
  for (const [index, { team, gains, most }] of live.entries()) {
    const { own, least } = nets[index] as (typeof nets)[number];
    const fillings: WeighedFilling[] = [];
    let best = 0;
    for (const [position, filling] of team.entries()) {
      const [gain, net] = [gains[position] as number, own[position] as number];
      if (!isAll && gain === 0) continue;
      if (net - least + allNet >= limit || filling.least * money - gain - (total - most) >= limit) continue;
      fillings.push({ ...filling, gain, net });
      best = Math.max(best, gain);
    }
    fillings.sort((a, b) => a.net - b.net);
    if (fillings.length > 0) weighed.push({ fillings, most: best, net: least });
  }
  return weighed.sort((a, b) => a.net - b.net);
}
