import { type Language, languages } from '../../domain/catalogue/text.ts';
import type { Claim } from '../../domain/membership/facts.ts';
import { readClaim } from '../../domain/membership/facts-as-stated.ts';
import { addMonths, type Day, readDay } from '../../domain/time/day.ts';
import { dayOfInstant, endOfTime, type Instant, readInstant } from '../../domain/time/instant.ts';
import { type Terminal, terminalFor } from '../terminal/terminal.ts';
import type { World } from '../world.ts';
import { languageOf } from './language-asked.ts';
import { type OptionName, optionForm } from './options.ts';
import type { Arguments } from './read-arguments.ts';
import type { UsageProblem } from './usage-problem.ts';
import { type WhatIf, whatIfFrom } from './what-if.ts';

/** What the options ask for, understood and with what holds where they say nothing. */
export interface Settings {
  readonly language: Language;
  readonly terminal: Terminal;
  readonly json: boolean;
  readonly ics: boolean;
  readonly day: Day;
  /** The last day that is looked at, where a command looks ahead. */
  readonly until: Day;
  /** Whether the day was asked for, or is today for want of another. */
  readonly dayIsGiven: boolean;
  readonly knownAt: Instant;
  /** The earlier moment of two that are compared. */
  readonly since?: Instant;
  readonly programme?: string;
  /** A partner by its code, in an installation. */
  readonly partner?: string;
  /** The address of an installation elsewhere, and what opens it. */
  readonly server?: string;
  readonly key?: string;
  readonly pack?: string;
  /** Whom a letter or an invitation is for. */
  readonly mail?: string;
  /** The file with an earlier state of the audit. */
  readonly anchor?: string;
  readonly competency?: string;
  readonly level?: string;
  readonly part?: string;
  readonly release?: string;
  readonly draft?: string;
  readonly claims?: readonly Claim[];
  readonly people: readonly string[];
  /** The awards to plan for, instead of those at risk, and by when. */
  readonly targets?: readonly Claim[];
  readonly by?: Day;
  /** As it was written: how many decimals it may have depends on the currency. */
  readonly budget?: string;
  /** How sure a plan has to be, in per mille. */
  readonly sure?: number;
  readonly training?: string;
  /** A planning problem with all that belongs to it. */
  readonly request?: string;
  readonly lockedIn: readonly string[];
  readonly lockedOut: readonly string[];
  readonly whatIf?: WhatIf;
  /** The plan is to survive any one leaver. */
  readonly survivesAnyLeaver: boolean;
  readonly explain: boolean;
  readonly frontier: boolean;
}

const colours = ['auto', 'always', 'never'] as const;

/** How far a command looks ahead where nothing else is said: the next two renewals of a yearly membership. */
const monthsAhead = 24;

export function settingsFrom(
  { given }: Arguments,
  world: World,
): { readonly settings: Settings; readonly problems: readonly UsageProblem[] } {
  const problems: UsageProblem[] = [];
  const last = (name: OptionName) => given.get(name)?.at(-1);
  const text = <Name extends OptionName>(name: Name) => {
    const value = last(name);
    return value === undefined ? {} : ({ [name]: value } as { [key in Name]: string });
  };
  const oneOf = <Value extends string>(name: OptionName, allowed: readonly Value[], otherwise: Value): Value => {
    const found = last(name);
    const value = allowed.find((one) => one === found);
    if (found !== undefined && value === undefined)
      problems.push({ kind: 'wrong-value', option: name, found, allowed });
    return value ?? otherwise;
  };
  const understood = <Value>(
    name: OptionName,
    kind: 'not-a-day' | 'not-a-moment',
    read: (text: string) => Value | undefined,
    otherwise: () => Value,
  ): Value => {
    const found = last(name);
    if (found === undefined) return otherwise();
    const value = read(found);
    if (value === undefined) problems.push({ kind, option: name, found });
    return value ?? otherwise();
  };
  const listed = (name: OptionName) => {
    const found = last(name);
    // A comma too many names nobody.
    const names = found?.split(',').flatMap((one) => one.trim() || []);
    if (names?.length === 0)
      problems.push({ kind: 'missing-value', option: name, value: optionForm(name).split(' ')[1] ?? '' });
    return names;
  };
  const awards = (name: OptionName): readonly Claim[] | undefined =>
    listed(name)?.flatMap((one) => {
      const claim = readClaim(one);
      if (!claim) problems.push({ kind: 'not-a-claim', option: name, found: one });
      return claim ?? [];
    });
  const [claims, targets] = [awards('claims'), awards('targets')];
  const colour = oneOf('color', colours, 'auto');
  const today = understood('on', 'not-a-day', readDay, () => world.today());
  const until = understood('until', 'not-a-day', readDay, () => addMonths(today, monthsAhead));
  if (until < today) problems.push({ kind: 'until-too-early', on: today, found: until });
  const by = given.has('by') ? understood('by', 'not-a-day', readDay, () => today) : undefined;
  if (by !== undefined && by < today) problems.push({ kind: 'by-too-early', on: today, found: by });
  if (by !== undefined && !targets) problems.push({ kind: 'only-with', option: 'by', needed: 'targets' });
  const budget = last('budget');
  if (budget !== undefined && !/^\d+(\.\d+)?$/.test(budget))
    problems.push({ kind: 'not-an-amount', option: 'budget', found: budget });
  const asSure = last('sure');
  const sure = asSure === undefined ? undefined : sureFrom(asSure);
  if (asSure !== undefined && sure === undefined) problems.push({ kind: 'not-so-sure', option: 'sure', found: asSure });
  const [lockedIn = [], lockedOut = []] = [listed('lock-in'), listed('lock-out')];
  for (const person of lockedIn) if (lockedOut.includes(person)) problems.push({ kind: 'in-and-out', person });
  const asked = last('what-if');
  const whatIf = asked === undefined ? undefined : whatIfFrom(asked);
  if (asked !== undefined && !whatIf) problems.push({ kind: 'not-a-what-if', option: 'what-if', found: asked });
  if (given.has('ics') && given.has('json')) problems.push({ kind: 'not-together', options: ['ics', 'json'] });
  if (given.has('frontier') && given.has('n-1')) problems.push({ kind: 'not-together', options: ['frontier', 'n-1'] });
  if (given.has('partner') && given.has('people'))
    problems.push({ kind: 'not-together', options: ['partner', 'people'] });
  const since = given.has('since') ? understood('since', 'not-a-moment', readInstant, () => endOfTime) : undefined;
  const knownAt = understood('known-at', 'not-a-moment', readInstant, () => endOfTime);
  // What will be known by a day to come cannot have altered anything yet.
  const latest = given.has('known-at') ? dayOfInstant(knownAt) : world.today();
  if (since !== undefined && since !== endOfTime && dayOfInstant(since) > latest)
    problems.push({ kind: 'since-too-late', knownAt: latest, found: last('since') ?? '' });
  const settings: Settings = {
    language: oneOf('lang', languages, languageOf(world)),
    terminal: terminalFor({ env: world.env, columns: world.columns, colour }),
    json: given.has('json'),
    ics: given.has('ics'),
    day: today,
    until,
    dayIsGiven: given.has('on'),
    knownAt,
    ...(since !== undefined && { since }),
    people: given.get('people') ?? [],
    ...text('programme'),
    ...text('partner'),
    ...text('server'),
    ...text('key'),
    ...text('pack'),
    ...text('mail'),
    ...text('anchor'),
    ...text('competency'),
    ...text('level'),
    ...text('part'),
    ...text('release'),
    ...text('draft'),
    ...text('budget'),
    ...(sure !== undefined && { sure }),
    ...text('training'),
    ...text('request'),
    lockedIn,
    lockedOut,
    ...(whatIf && { whatIf }),
    survivesAnyLeaver: given.has('n-1'),
    explain: given.has('explain'),
    frontier: given.has('frontier'),
    ...(by !== undefined && { by }),
    ...(targets && { targets }),
    ...(claims && { claims }),
  };
  return { settings, problems };
}

/** A percentage from 1 to 99.9, in per mille. */
function sureFrom(text: string): number | undefined {
  const [, whole, tenth = '0'] = /^(\d{1,2})(?:\.(\d))?%?$/.exec(text) ?? [];
  const sure = whole === undefined ? 0 : 10 * Number(whole) + Number(tenth);
  return sure < 10 ? undefined : sure;
}
