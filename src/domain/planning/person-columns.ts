import type { Programme } from '../catalogue/programme.ts';
import type { Acquisition, AcquisitionSet } from './acquisition.ts';
import type { Column } from './column-model.ts';
import { reducedCost, type Worth } from './column-source.ts';
import { CountedInCases } from './counted-in-cases.ts';
import { filled, gainOf } from './filled-rows.ts';
import { visitSets } from './filling-search.ts';
import type { FillingsAsked } from './fillings-asked.ts';
import type { LimitedRows } from './limited-supply.ts';
import type { PlaceRow } from './need-builder.ts';
import { type OfferedFilling, type Teams, waysCounted } from './offered-teams.ts';
import type { PersonColumn } from './person-column.ts';
import { inWorlds, type Learner, type PersonPart } from './person-part.ts';
import type { PlanTarget } from './plan-request.ts';
import type { TouchedRows } from './ruled-out.ts';
import type { Schedule } from './schedule.ts';
import type { Charges } from './schedules.ts';
import { mostWays } from './ways-to-earn.ts';
import { weighedTeams } from './weighed-teams.ts';
import { Work } from './work.ts';
import { worthwhile } from './worthwhile.ts';

/** After so many steps for one question the rest is left out; then nothing is proved any more. */
const mostSteps = 200_000;
/** More columns than this are not listed for one question, and no more courses looked at for them. */
const mostListed = 2_000;
const mostLookedAt = 1_000_000;
/** Times for tries make courses many, and lists of all of them long. */
const mostLookedAtIfSure = 20_000;

/**
 * All that a person could do for the rows of one part, found when prices ask for it: team by team a place is filled in one of its
 * ways or left, as long as what that costs at the least could still be made up for by what the rest is worth.
 */
export class PersonColumns {
  /** Not everything was looked at: a cheaper column may be missing. */
  isCut: boolean;
  readonly rows: TouchedRows;
  /** So many courses were looked at so far to list all columns below a limit. */
  lookedAt = 0;
  /** For each way to be counted, the fillings of each team that it leaves open. */
  readonly #options: readonly Teams[];
  /** Where people may leave: all ways to be counted anew in each case. */
  readonly #cases: CountedInCases | undefined;
  readonly #learner: Learner;
  readonly #limited: LimitedRows;
  /** Only columns in which something is done. */
  readonly #isBusy: boolean;
  /** How often a row is filled by this person, where that is more than once. */
  readonly #often: ReadonlyMap<number, number>;

  constructor(
    part: PersonPart,
    rows: readonly PlaceRow[],
    targets: readonly PlanTarget[],
    programme: Programme,
    learner: Learner,
    { limited, isBusy }: { readonly limited: LimitedRows; readonly isBusy: boolean },
  ) {
    const used = [...limited.rowOf.values(), limited.budget, limited.risk].filter((row) => row !== undefined);
    this.#learner = learner;
    this.#limited = limited;
    this.#isBusy = isBusy;
    this.#often = new Map(
      part.flatMap(({ row }) => {
        const { each = 1 } = rows[row]?.together ?? {};
        return each > 1 ? [[row, each]] : [];
      }),
    );
    const often = (row: number) => this.#often.get(row) ?? 1;
    this.rows = { filled: part.flatMap(({ row }) => Array.from({ length: often(row) }, () => row)), used };
    this.isCut = part.some(({ row, ways }) => !rows[row]?.together && ways.length > mostWays);
    const cases = [...inWorlds(part, rows).values()].map((own) => waysCounted(own, rows, targets, programme, learner));
    this.#options = cases.flat();
    this.#cases = cases.length > 1 ? new CountedInCases(cases, learner) : undefined;
    this.isCut ||= this.#cases?.isCut ?? false;
  }

  /** What is done without earning anything, and the cheapest way to fill each place: a start for whoever asks for more. */
  first(): readonly PersonColumn[] {
    const { schedules, pool } = this.#learner;
    const worth: Worth = { prices: [], scale: 1 };
    const columns = this.#options.flatMap((teams, turn) => {
      const cheapest = new Map<number, OfferedFilling>();
      for (const filling of teams.teams.flat())
        for (const row of filling.rows) {
          const known = cheapest.get(row);
          if (!known || filling.least < known.least) cheapest.set(row, filling);
        }
      const sets = new Set([pool.nothing, ...[...cheapest.values()].map(({ set }) => set)]);
      return [...sets].flatMap((set): readonly PersonColumn[] => {
        const rows = this.#cases?.filled(set, worth, turn) ?? filled(teams, set, worth);
        if (this.#isNothing(set, rows)) return [];
        return schedules.toBeginWith(set, this.#limited.risk !== undefined).map((schedule) => ({ schedule, rows }));
      });
    });
    return worthwhile(columns);
  }

  /** Something that comes to less than `below` at these prices, where there is anything: mostly what comes to the least. */
  cheaper(ofOne: Worth, below: number, work: Work): PersonColumn | undefined {
    const worth = this.#worthOfRows(ofOne);
    const { schedules } = this.#learner;
    const charges = this.#charges(worth);
    let found: PersonColumn | undefined;
    let least = below;
    const missed: { readonly set: AcquisitionSet; readonly rows: readonly number[]; readonly limit: number }[] = [];
    const reach = (rows: readonly number[], set: AcquisitionSet) => {
      if (this.#isNothing(set, rows)) return;
      work.done++;
      const limit = least + gainOf(rows, worth);
      const schedule = schedules.quick(set, charges, limit);
      if (!schedule) {
        if (!found) missed.push({ set, rows, limit });
        return;
      }
      found = { schedule, rows };
      least = Math.min(least, reducedCost(this.columnOf(found), ofOne));
    };
    const asked = { below: () => least, which: 'worth-something', work } as const;
    const cases = this.#cases;
    const isWhole = cases
      ? this.#visitCases(cases, worth, asked, (set) => reach(cases.filled(set, worth), set))
      : this.#visitTeams(worth, asked, (set, teams) => reach(filled(teams, set, worth), set));
    if (!isWhole) this.isCut = true;
    if (found) return found;
    // All orders are looked at only where nothing is found without.
    for (const { set, rows, limit } of missed) {
      if (work.isOver) return undefined;
      const before = schedules.lookedAt;
      const schedule = schedules.cheapest(set, charges, limit);
      work.done += schedules.lookedAt - before;
      if (schedule) return { schedule, rows };
    }
    return undefined;
  }

  /** Nothing comes to less than this, as far as is known without looking at sets: each team for itself, nothing where none is worth it. */
  least(ofOne: Worth): number {
    const worth = this.#worthOfRows(ofOne);
    if (this.#cases) return -gainOf([...new Set(this.rows.filled)], worth);
    const weighed = this.#weighed(worth, { below: () => 0, which: 'worth-something', work: new Work() });
    const ofTeams = this.#options.map((teams) =>
      (weighedTeams(teams, weighed, this.#isBusy) ?? []).reduce((sum, { net }) => sum + net, 0),
    );
    // Shares are divided, so a little is taken off.
    return Math.floor(Math.min(0, ...ofTeams)) - 1;
  }

  /** All that come to less than `below`, without those that others make needless; nothing where they are too many. */
  all(ofOne: Worth, below: number, work: Work): readonly PersonColumn[] | undefined {
    const worth = this.#worthOfRows(ofOne);
    const { schedules } = this.#learner;
    const found: PersonColumn[] = [];
    const charges = this.#charges(worth);
    const mostSoFar = this.lookedAt + (this.#limited.risk === undefined ? mostLookedAt : mostLookedAtIfSure);
    let isWhole = true;
    const reach = (set: AcquisitionSet, filledRows: readonly number[]) => {
      if (this.#isNothing(set, filledRows)) return;
      const rows = [...filledRows].sort((a, b) => a - b);
      const own = schedules.all(set, charges, below + gainOf(rows, worth), mostSoFar - this.lookedAt);
      this.lookedAt += own.lookedAt;
      work.done += 1 + own.lookedAt;
      isWhole &&= own.found !== undefined;
      for (const schedule of own.found ?? []) found.push({ schedule, rows });
    };
    const most = () => (isWhole && found.length <= mostListed ? below : -Infinity);
    const cases = this.#cases;
    const asked = { below: most, which: 'all', work } as const;
    const isVisited = cases
      ? this.#visitCases(cases, worth, asked, (set) => {
          const least = schedules.leastCost(set) * charges.money;
          const ways = cases.everyFilled(set, worth, below - least, mostListed - found.length);
          isWhole &&= ways !== undefined;
          for (const rows of ways ?? []) reach(set, rows);
        })
      : this.#visitTeams(worth, asked, (set, _, rows) => reach(set, rows));
    return isVisited && isWhole && !work.isOver && found.length <= mostListed ? worthwhile(found) : undefined;
  }

  /** The same without steps that cost nothing, as far as what is then held still fills what is needed. */
  lighter(column: PersonColumn, needed: readonly number[]): PersonColumn {
    let lighter = column;
    for (const step of column.schedule.steps.toReversed()) {
      if (step.way.cost > 0 || step.way.uses.length > 0 || this.#isBusy) continue;
      const steps = lighter.schedule.steps.filter((one) => one !== step);
      if (steps.some(({ acquisition }) => acquisition.after.includes(step.item))) continue;
      const rows = this.#filledBy(steps, needed);
      if (!needed.every((row) => rows.includes(row))) continue;
      lighter = { schedule: { ...lighter.schedule, risk: lighter.schedule.risk - step.way.risk, steps }, rows };
    }
    return lighter;
  }

  /** The same done here, counted for as many of the rows as can be, and for whatever can be filled beside them; nothing where that fills none. */
  likewise({ schedule, rows: wanted }: PersonColumn): PersonColumn | undefined {
    const rows = this.#filledBy(schedule.steps, wanted);
    return rows.length === 0 ? undefined : { schedule, rows };
  }

  /** The rows that a column would not fill without one of its steps and what has to come after it; all where others do instead. */
  rowsNeeding({ schedule, rows }: PersonColumn, item: string): readonly number[] {
    const without = schedule.steps.filter(
      ({ item: own, acquisition }) => own !== item && !acquisition.after.includes(item),
    );
    const still = this.#filledBy(without, rows);
    const lost = rows.filter((row) => !still.includes(row));
    return lost.length > 0 ? lost : rows;
  }

  /** The rows that somebody fills who has done these steps: as many as can be of those that are wanted. */
  #filledBy(steps: Schedule['steps'], wanted: readonly number[]): readonly number[] {
    const set = this.#learner.pool.all(steps.map(({ acquisition }) => acquisition));
    if (!set) return [];
    // What is wanted is worth something, so of each team it is what is filled.
    const prices = Array.from({ length: 1 + Math.max(0, ...wanted) }, () => 0);
    for (const row of wanted) prices[row] = 1;
    const worth: Worth = { prices, scale: 1 };
    const ways = this.#cases
      ? [this.#cases.filled(set, worth)]
      : this.#options.map((teams) => filled(teams, set, worth));
    const wantedIn = (rows: readonly number[]) => gainOf(rows, worth);
    return ways.reduce<readonly number[]>((best, one) => (wantedIn(one) > wantedIn(best) ? one : best), ways[0] ?? []);
  }

  columnOf({ schedule, rows }: PersonColumn): Column {
    const { rowOf, budget, risk } = this.#limited;
    const used = new Map<number, number>();
    for (const use of schedule.uses) {
      const row = rowOf.get(use) as number;
      used.set(row, (used.get(row) ?? 0) - 1);
    }
    const supplies = [
      ...rows.map((row) => [row, this.#often.get(row) ?? 1] as const),
      ...[...used].sort(([a], [b]) => a - b),
      ...(budget === undefined || schedule.cost === 0 ? [] : [[budget, -schedule.cost] as const]),
      ...(risk === undefined || schedule.risk === 0 ? [] : [[risk, -schedule.risk] as const]),
    ];
    return {
      id: `${rows.join('+')}:${schedule.steps.map(({ item }) => item).join('+')}`,
      cost: schedule.cost,
      supplies,
    };
  }

  /** What a row is worth as often as this person fills it. */
  #worthOfRows({ prices, scale }: Worth): Worth {
    if (this.#often.size === 0) return { prices, scale };
    return { prices: Array.from(prices, (price, row) => price * (this.#often.get(row) ?? 1)), scale };
  }

  /** What money comes to, itself and by what the budget makes of it, and whatever else is used up. */
  #charges({ prices, scale }: Worth): Charges {
    const { rowOf, budget, risk } = this.#limited;
    const priceOf = (row: number | undefined): number =>
      row === undefined ? 0 : ((prices[row] as number | undefined) ?? 0);
    return { money: scale + priceOf(budget), of: (use) => priceOf(rowOf.get(use)), risk: priceOf(risk) };
  }

  #isNothing = (set: AcquisitionSet, rows: readonly number[]): boolean =>
    rows.length === 0 || (this.#isBusy && set.items.size === 0);

  /** In each way to be counted; false where there was too much to look at, as in what follows. */
  #visitTeams(
    worth: Worth,
    asked: Pick<FillingsAsked, 'below' | 'which' | 'work'>,
    reach: (set: AcquisitionSet, teams: Teams, rows: readonly number[]) => void,
  ): boolean {
    const { schedules, pool } = this.#learner;
    return this.#options
      .map((teams) => {
        const weighed = this.#weighed(worth, asked);
        return visitSets(teams, schedules, pool, weighed, (set, rows) => reach(set, teams, rows));
      })
      .every((isWhole) => isWhole);
  }

  #visitCases(
    cases: CountedInCases,
    worth: Worth,
    asked: Pick<FillingsAsked, 'below' | 'which' | 'work'>,
    reach: (set: AcquisitionSet) => void,
  ): boolean {
    return cases.visit(this.#weighed(worth, asked), reach);
  }

  #weighed(worth: Worth, asked: Pick<FillingsAsked, 'below' | 'which' | 'work'>): FillingsAsked {
    const gain = (rows: readonly number[]) => gainOf(rows, worth);
    const charges = this.#charges(worth);
    const costOf = (thing: Acquisition) => this.#learner.schedules.cheapestOf(thing, charges);
    return { ...asked, gainOf: gain, costOf, money: charges.money, isBusy: this.#isBusy, mostSteps };
  }
}
