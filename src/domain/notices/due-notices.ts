import { lifecycleOf, policyInForce } from '../catalogue/policy-in-force.ts';
import type { Programme } from '../catalogue/programme.ts';
import { type AwardForecast, isSucceeded } from '../impact/forecast.ts';
import { goesOnAs } from '../impact/lower-levels.ts';
import { type Claim, claimName } from '../membership/facts.ts';
import { addDays, type Day } from '../time/day.ts';
import { shift } from '../time/duration.ts';
import { type AwardMatter, type CredentialMatter, type StandingMatter, withPeople } from './matter.ts';
import type { ApplicationCause, AuditCause, DisputeCause, Notice, NoticeRole, StandingCause } from './notice.ts';
import { type Moment, momentsAround, momentsBefore, momentsFromNow } from './reminders.ts';

/** A notice that is due as a partner stands, or as its audits or disputes do: on the day, or next on a later one. */
export interface DueNotice extends Pick<Notice, 'role' | 'subject' | 'step'> {
  readonly cause: StandingCause | AuditCause | DisputeCause | ApplicationCause;
  /** The day on which it is to be said. */
  readonly on: Day;
  /** The first day on which it is so. */
  readonly since: Day;
  readonly matter: StandingMatter;
}

/** The same where the ledger knows people by other names than the facts. */
export function dueWithPeople(due: DueNotice, named: (person: string) => string): DueNotice {
  const matter = withPeople(due.matter, named);
  return { ...due, matter, ...('item' in matter && { subject: credentialSubject(matter) }) };
}

const credentialSubject = ({ person, item }: Pick<CredentialMatter, 'person' | 'item'>): string => `${person} ${item}`;

interface Asked {
  readonly programme: Programme;
  readonly day: Day;
}

/**
 * What must be heard of the awards that are held on a day: of each thing what is due by now, and the next reminder. The same
 * awards on the same day have the same notices, so that what is planned already is found again.
 */
export function dueNotices(awards: readonly AwardForecast[], asked: Asked): readonly DueNotice[] {
  const held = awards.filter(({ heldToday }) => heldToday);
  return [
    ...held.flatMap((award) => [
      ...renewalNotices(award, asked),
      ...riskNotices(award, asked),
      ...rulesNotices(award, asked),
    ]),
    ...credentialNotices(held, asked),
  ];
}

/** A renewal that is not done: when its time opens, and on the days on which the programme reminds of it. */
function renewalNotices(award: AwardForecast, { programme, day }: Asked): readonly DueNotice[] {
  const { claim, renewals } = award;
  const outlook = renewals.find(({ done, lastDay }) => !done && lastDay >= day);
  if (!outlook) return [];
  const { renewal, lastDay, verdict } = outlook;
  const opens = renewal.window.from;
  const reminders = remindersOf(renewal.anniversary, claim, programme).filter((on) => on <= lastDay);
  const days = [...new Set([opens, ...reminders])].sort();
  const moments = days.map((on, step): Moment => ({ step, on }));
  const matter: AwardMatter = { ...matterOf(award), by: lastDay, opens, verdict };
  return momentsAround(moments, day).map((moment) => ({
    ...{ role: 'partner-administrator', cause: 'renewal-open', ...moment, since: opens, matter },
    subject: `${claimName(claim)} ${renewal.anniversary}`,
  }));
}

/** The days on which the programme reminds of a renewal. */
function remindersOf(anniversary: Day, { competency: id }: Claim, programme: Programme): readonly Day[] {
  const competency = programme.competencies.get(id);
  const lifecycle = competency && lifecycleOf(programme, competency);
  return lifecycle ? policyInForce(lifecycle, anniversary).reminders.map((one) => shift(anniversary, one)) : [];
}

/** An award that is at risk: at once, and before it is too late. Where figures to come decide, nobody knows yet. */
function riskNotices(award: AwardForecast, { day }: Asked): readonly DueNotice[] {
  const { claim, risk } = award;
  const by = lastChance(award);
  if (!isFailing(award) || by === undefined || by < day) return [];
  return momentsAround(momentsFromNow(by, day), day).map((moment) => ({
    ...{ role: 'partner-administrator', cause: 'at-risk', subject: claimName(claim), ...moment },
    ...{ since: risk?.from ?? day, matter: { ...matterOf(award), by } },
  }));
}

/**
 * A change of the rules is told once for each new text, until it binds: who is safe by it wants to know that as well. Whoever is
 * safe no more, or is safe now, is told anew.
 */
function rulesNotices({ claim, textAhead }: AwardForecast, { day }: Asked): readonly DueNotice[] {
  if (!textAhead) return [];
  const bound: Claim = { competency: claim.competency, level: claim.level };
  return [
    {
      ...{ role: 'partner-administrator', cause: 'rules-change', step: 0, on: day, since: textAhead.from },
      subject: `${claimName(claim)} ${textAhead.after} ${textAhead.verdict}`,
      matter: { bound, ...textAhead, asOf: day },
    },
  ];
}

/** What ends with one person's credential is told to that person, and to those who look after its partner. */
function credentialNotices(awards: readonly AwardForecast[], { day }: Asked): readonly DueNotice[] {
  const ending = new Map<string, CredentialMatter>();
  for (const award of awards.filter(isFailing)) {
    const from = award.risk?.from;
    if (from === undefined || from <= day) continue;
    for (const cause of award.risk?.causes ?? []) {
      if (cause.kind !== 'credential-ends') continue;
      const { person, item } = cause;
      const name = credentialSubject(cause);
      const known = ending.get(name);
      const last = addDays(from, -1);
      ending.set(name, {
        ...{ person, item, last: known && known.last < last ? known.last : last },
        awards: [...(known?.awards ?? []), award.claim],
      });
    }
  }
  const roles: readonly NoticeRole[] = ['partner-administrator', 'holder'];
  return [...ending].flatMap(([subject, matter]) =>
    momentsAround(momentsBefore(matter.last, 0), day).flatMap((moment) =>
      roles.map((role) => ({
        ...{ role, cause: 'credential-expiring' as const, subject, ...moment },
        ...{ since: addDays(matter.last, 1), matter },
      })),
    ),
  );
}

const isFailing = (award: AwardForecast): boolean =>
  award.risk !== undefined && award.risk.awaits === undefined && !isSucceeded(award);

/** The last day on which something can be done: what is due, or else the last one on which it is held. */
const lastChance = ({ action, safeUntil }: AwardForecast): Day | undefined => action?.by ?? safeUntil;

function matterOf({ claim, risk, safeUntil, lower }: AwardForecast): AwardMatter {
  const instead = goesOnAs(lower);
  const { version, verdict } = risk?.renewal ?? {};
  return {
    award: { competency: claim.competency, level: claim.level },
    ...(risk?.from !== undefined && { riskFrom: risk.from }),
    ...(safeUntil !== undefined && { safeUntil }),
    ...(version !== undefined && verdict && { goesBy: { version, verdict } }),
    ...(instead !== undefined && { goesOnAs: instead }),
    causes: risk?.causes ?? [],
  };
}
