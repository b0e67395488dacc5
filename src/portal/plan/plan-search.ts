import type { PlanAskedInput } from '../../client/index.ts';
import { readDay } from '../../domain/time/day.ts';

/** What a plan is for; it stands in the address. */
export interface PlanSearch {
  /** Of the awards that are held those that are to be kept, as data-platform/gold,devops/silver; without it, all of them. */
  readonly keep?: string;
  /** An award to reach beside them. */
  readonly reach?: string;
  /** By when; without it, each award by its own next renewal, and another one within a year. */
  readonly by?: string;
}

export function planSearchOf(search: Record<string, unknown>): PlanSearch {
  const text = (name: keyof PlanSearch) => {
    const value = search[name];
    return typeof value === 'string' && value !== '' ? { [name]: value } : {};
  };
  return { ...text('keep'), ...text('reach'), ...text('by') };
}

/** What there is to choose from. */
export interface PlanChoices {
  /** The awards that are held, by their names. */
  readonly held: readonly string[];
  /** Of these it is decided that they are let go, or go down, in a renewal that waits for its payment. */
  readonly decided: readonly string[];
  /** Every other award that is offered. */
  readonly others: readonly string[];
  /** Today. */
  readonly day: string;
}

type Held = Pick<PlanChoices, 'held' | 'decided'>;

/** Which of the awards that are held are to be kept: those that are named and held, else all of which nothing is decided. */
export function keptOf({ keep }: PlanSearch, { held, decided }: Held): readonly string[] {
  const named = keep?.split(',') ?? [];
  const kept = held.filter((one) => named.includes(one));
  return kept.length > 0 || keep === 'none' ? kept : held.filter((one) => !decided.includes(one));
}

/** These are kept where nothing else is said. */
export const isUsual = (kept: readonly string[], { held, decided }: Held): boolean =>
  held.every((one) => kept.includes(one) !== decided.includes(one));

/**
 * What the server is asked for. Where everything is to be kept and nothing else is wanted, it finds by itself what is at risk;
 * what an address names that is not there, and a day that has gone by, are left out.
 */
export function planAskedFor(search: PlanSearch, choices: PlanChoices): PlanAskedInput {
  const kept = keptOf(search, choices);
  const reach = choices.others.find((one) => one === search.reach);
  const by = search.by !== undefined && readDay(search.by) && search.by > choices.day ? search.by : undefined;
  const isAll = isUsual(kept, choices) && reach === undefined && by === undefined;
  const targets = [...(reach === undefined ? [] : [reach]), ...kept];
  return { tell: true, ...(!isAll && targets.length > 0 && { targets }), ...(by !== undefined && { by }) };
}
