import { claimName } from '../membership/facts.ts';
import type { Choice } from '../renewal/choice.ts';
import type { AwardEnding } from '../renewal/unpaid-renewal.ts';
import { addDays, type Day } from '../time/day.ts';
import type { DueNotice } from './due-notices.ts';
import type { RenewalMatter } from './matter.ts';
import { type Moment, momentsAround } from './reminders.ts';

/** A renewal that was asked for and not taken back, as far as somebody must hear of it. */
export interface RenewalToTell {
  readonly id: string;
  readonly anniversary: Day;
  readonly choices: readonly (Choice & { readonly lastDay: Day })[];
  /** By when it is to be paid. */
  readonly payUntil: Day;
  /** What is invoiced and not credited. */
  readonly invoice?: NonNullable<RenewalMatter['invoice']> & { readonly issuedOn: Day };
  /** When the office took back a payment of the invoice that it had recorded wrongly. */
  readonly mistakenOn?: Day;
  /** When the office last gave more time. */
  readonly moreTimeOn?: Day;
  readonly bound?: { readonly on: Day; readonly paidOn?: Day; readonly next?: Day };
  readonly ended?: { readonly on: Day; readonly awards: readonly AwardEnding[] };
}

/** What is done is told for so many days: who comes later finds it where renewals are. */
const daysTold = 60;

/**
 * What must be heard of a renewal that was asked for: by when it is to be paid, with reminders a week before, on the last day
 * and once it is over; that it is done, with its next day; or that the office has ended it.
 */
export function renewalNotices(renewal: RenewalToTell, day: Day): readonly DueNotice[] {
  const { bound, ended } = renewal;
  if (bound) return told(renewal, 'renewal-bound', bound.on, day, doneMatter(renewal, bound));
  if (ended) return told(renewal, 'renewal-ended', ended.on, day, { ...about(renewal), ended: ended.awards });
  return paymentNotices(renewal, day);
}

/** Is it a reminder of a renewal that was asked for already? Its subject names the renewal day of one award. */
export const isAskedFor = ({ cause, subject }: DueNotice, renewals: readonly RenewalToTell[]): boolean =>
  cause === 'renewal-open' && renewals.some(({ anniversary }) => subject.endsWith(` ${anniversary}`));

/**
 * Does it say that an award is at risk which its partner has let go, or lets go on at a lower level? Who chose its end needs no
 * letter about it. What was chosen for an award is over with its last day: an award of the same name is another one.
 */
export const isChosenToEnd = (
  { cause, subject }: Pick<DueNotice, 'cause' | 'subject'>,
  renewals: readonly RenewalToTell[],
  day: Day,
): boolean =>
  cause === 'at-risk' &&
  renewals.some(({ choices }) =>
    choices.some((choice) => choice.renewAt !== choice.level && day <= choice.lastDay && subject === claimName(choice)),
  );

function paymentNotices(renewal: RenewalToTell, day: Day): readonly DueNotice[] {
  const { id, invoice, payUntil, moreTimeOn, mistakenOn } = renewal;
  if (!invoice) return [];
  const { issuedOn, ...invoiced } = invoice;
  // What was told before a payment is told anew where that was none.
  const first = [moreTimeOn, mistakenOn].reduce<Day>(
    (last, on) => (on !== undefined && on > last ? on : last),
    issuedOn,
  );
  const reminders = [addDays(payUntil, -7), payUntil, addDays(payUntil, 1)];
  const moments = [
    { step: 0, on: first },
    ...reminders.map((on, index): Moment => ({ step: index + 1, on })).filter(({ on }) => on > first),
  ];
  return momentsAround(moments, day).map((moment) => ({
    ...{ role: 'partner-administrator', cause: moreTimeOn === undefined ? 'renewal-invoiced' : 'renewal-more-time' },
    // With another last day it is another thing to hear.
    ...{ subject: `${id} ${invoiced.number} ${payUntil}`, ...moment, since: first },
    matter: {
      ...{ ...about(renewal), invoice: invoiced, by: payUntil, isOver: moment.on > payUntil },
      ...(mistakenOn !== undefined && { mistakenOn }),
    },
  }));
}

const about = ({ id, anniversary }: RenewalToTell): Pick<RenewalMatter, 'renewal' | 'anniversary'> => ({
  ...{ renewal: id, anniversary },
});

function doneMatter(renewal: RenewalToTell, { paidOn, next }: NonNullable<RenewalToTell['bound']>): RenewalMatter {
  return {
    ...about(renewal),
    ...(paidOn !== undefined && { paidOn }),
    ...(next !== undefined && { next }),
    kept: renewal.choices.flatMap(({ competency, level, renewAt }) =>
      renewAt === null ? [] : [{ competency, level, ...(renewAt !== level && { at: renewAt }) }],
    ),
    ended: renewal.choices.flatMap(({ competency, level, renewAt, lastDay }) =>
      renewAt === null ? [{ competency, level, ends: lastDay }] : [],
    ),
  };
}

const told = (
  { id }: RenewalToTell,
  cause: 'renewal-bound' | 'renewal-ended',
  on: Day,
  day: Day,
  matter: RenewalMatter,
): readonly DueNotice[] =>
  day > addDays(on, daysTold)
    ? []
    : [{ role: 'partner-administrator', cause, subject: `${id} ${on}`, step: 0, on, since: on, matter }];
