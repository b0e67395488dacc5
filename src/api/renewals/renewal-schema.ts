import { z } from 'zod';
import type { RenewalsListed } from '../../actions/renewals/list-renewals.ts';
import type { RenewalPriced } from '../../actions/renewals/price-renewal.ts';
import type { RenewalAskedShown, RenewalsShown, RenewalToAskFor } from '../../actions/renewals/show-renewals.ts';
import { JsonBenefitsAtRisk } from '../../answers/benefit-parts-schema.ts';
import { presentBenefitsAtRisk } from '../../answers/present-benefits-at-risk.ts';
import { JsonDay, JsonVerdict } from '../../answers/scalars.ts';
import type { BenefitsIfLower } from '../../domain/benefits/benefits-if-lower.ts';
import { type BillTo, missingOn } from '../../domain/renewal/bill-to.ts';
import { renewalStates } from '../../domain/renewal/renewal-state.ts';
import type { RenewalOutlook } from '../../domain/standing/renewal-outlook.ts';
import { readDay } from '../../domain/time/day.ts';
import { billToInWords } from '../../wording/bill-to-in-words.ts';
import { renewalPoint } from '../../wording/impact/forecast-in-words.ts';
import { minorInWords } from '../../wording/minor-in-words.ts';
import { withPlainSpaces } from '../../wording/no-break.ts';
import { percentageInWords } from '../../wording/number-in-words.ts';
import type { Voice } from '../../wording/voice.ts';
import { cursorFrom } from '../paging.ts';
import { JsonRenewalDecision, renewalDecisionTold } from './renewal-decision-schema.ts';

const Window = z.strictObject({ from: JsonDay, to: JsonDay });

const JsonMoney = z
  .strictObject({
    minor: z.number().int().meta({ description: 'In the smallest unit of the currency: 16550 is 165.50 EUR.' }),
    currency: z.string(),
    text: z.string(),
  })
  .meta({ id: 'moneyAmount' });

export const JsonRenewalFee = z
  .strictObject({
    isFree: z.boolean().meta({ description: 'Nothing is owed: it binds as soon as it is asked for.' }),
    reason: z
      .enum(['no-terms', 'nothing-renewed', 'none-stated', 'several-currencies'])
      .optional()
      .meta({ description: 'Why no fee can be told.' }),
    lines: z.array(z.strictObject({ text: z.string(), amount: JsonMoney, sample: z.boolean() })).optional(),
    isOneForAll: z.boolean().optional().meta({
      description: 'One fee for all that is renewed, that of the highest level; else each award has a line of its own.',
    }),
    net: JsonMoney.optional(),
    tax: z
      .strictObject({
        ...{ name: z.string(), percent: z.string(), amount: JsonMoney },
        reverseCharge: z.boolean().meta({
          description: 'Whoever is invoiced owes it, and none is added: the renewal needs its VAT number.',
        }),
      })
      .optional(),
    gross: JsonMoney.optional(),
  })
  .meta({ id: 'renewalFee', description: 'What a renewal costs, with its tax.' });

const JsonOption = z
  .strictObject({
    level: z.string(),
    name: z.string().meta({ description: 'The award at this level, as people name it.' }),
    state: z.enum(['possible', 'later', 'not-met', 'undetermined', 'done']).meta({
      description:
        'Possible: its requirement is met on a day of the window up to today. Later: it will be, as things stand. Done: it is renewed already.',
    }),
    text: z.string().meta({ description: 'How its renewal goes as things stand.' }),
    possibleFrom: JsonDay.optional(),
    benefitsLost: JsonBenefitsAtRisk.optional().meta({
      description: 'Of a lower level: what goes with the one above.',
    }),
    benefitsKept: JsonBenefitsAtRisk.optional().meta({
      description: 'Of a lower level: what it gives, beside letting the award go.',
    }),
  })
  .meta({ id: 'renewalOption' });

const JsonAwardToChoose = z
  .strictObject({
    competency: z.string(),
    level: z.string(),
    name: z.string(),
    done: z.boolean(),
    termFrom: JsonDay.meta({
      description: 'The first day of the new term: a lower level begins on it, or once it binds.',
    }),
    verdict: JsonVerdict,
    awaits: z
      .array(z.string())
      .optional()
      .meta({ description: 'Where nothing else fails it: the metrics of which figures still to come decide.' }),
    together: JsonVerdict.optional().meta({
      description: 'Where it is met alone: the verdict with people counted for all that is held.',
    }),
    options: z.array(JsonOption).meta({ description: 'The highest level first. Any award can be let go as well.' }),
    benefitsAtRisk: JsonBenefitsAtRisk.optional().meta({ description: 'What would go with it where it is let go.' }),
    proposed: z
      .string()
      .nullable()
      .meta({ description: 'The highest level that can be renewed; null where none can.' }),
  })
  .meta({ id: 'awardToChoose' });

const State = z.enum(renewalStates).meta({
  description:
    'Ahead: its window has not opened. Open: it can be asked for. Submitted: a payment is awaited. Overdue: it is, and its last day has gone by. Ended: the office has ended it for that. Bound: it is done. Missed: nobody asked for it in time.',
});

const JsonRenewalToAskFor = z
  .strictObject({
    anniversary: JsonDay,
    window: Window,
    state: State,
    awards: z.array(JsonAwardToChoose),
    fee: JsonRenewalFee.meta({ description: 'As it is proposed.' }),
  })
  .meta({ id: 'renewalToAskFor' });

const JsonBillTo = z
  .strictObject({
    name: z.string(),
    country: z.string().optional(),
    address: z.array(z.string()).optional().meta({ description: 'What stands above the city, line by line.' }),
    postalCode: z.string().optional(),
    city: z.string().optional(),
    vatNumber: z.string().optional(),
    reference: z.string().optional().meta({ description: 'What the partner asked to have named on it.' }),
    lines: z.array(z.string()).meta({ description: 'Name, address and country as they are printed, line by line.' }),
  })
  .meta({ id: 'billTo', description: 'To whom an invoice is sent.' });

const JsonInvoice = z
  .strictObject({
    kind: z.enum(['invoice', 'credit-note']),
    number: z.number().int(),
    credits: z.number().int().optional().meta({ description: 'The number of the invoice that is taken back.' }),
    issuedOn: JsonDay,
    dueOn: JsonDay.optional(),
    billTo: JsonBillTo.meta({ description: 'As it was on the day of the invoice.' }),
    gross: JsonMoney,
  })
  .meta({ id: 'invoice' });

const JsonRenewalAsked = z
  .strictObject({
    id: z.string(),
    anniversary: JsonDay,
    window: Window,
    state: z.enum([...renewalStates, 'taken-back']),
    choices: z.array(
      z.strictObject({
        competency: z.string(),
        level: z.string(),
        name: z.string(),
        renewAt: z.string().nullable(),
        termFrom: JsonDay.meta({
          description:
            'The first day of the new term: a lower level begins on it, or on the day on which it binds, if later.',
        }),
        lastDay: JsonDay.meta({ description: 'The last day on which it is held where it is let go.' }),
        becomes: z.string().optional().meta({ description: 'What it goes on as; left out where it is let go.' }),
        benefitsLost: JsonBenefitsAtRisk.optional().meta({
          description: 'Where it goes on at a lower level, until that binds: what goes with the one above.',
        }),
        benefitsKept: JsonBenefitsAtRisk.optional().meta({
          description: 'Where it goes on at a lower level, until that binds: what that gives, beside letting it go.',
        }),
      }),
    ),
    agreement: z.string().optional(),
    submittedOn: JsonDay,
    submittedBy: z.strictObject({ kind: z.enum(['user', 'key']), id: z.string() }),
    boundOn: JsonDay.optional(),
    invoices: z.array(JsonInvoice),
    payments: z.array(
      z
        .strictObject({
          id: z.string(),
          method: z.enum(['bank-transfer']),
          amount: JsonMoney,
          on: JsonDay,
          reference: z.string().optional(),
          isUndoable: z
            .boolean()
            .meta({ description: 'It can be taken back by those who record payments: nothing else hangs on it.' }),
          withdrawn: z
            .strictObject({ on: JsonDay, reason: z.string() })
            .optional()
            .meta({ description: 'It was recorded wrongly, and taken back.' }),
        })
        .meta({ id: 'payment' }),
    ),
    owed: JsonMoney.optional().meta({ description: 'Left out where nothing was invoiced.' }),
    payUntil: JsonDay.meta({ description: 'By when it is, or was, to be paid.' }),
    endedOn: JsonDay.optional().meta({ description: 'Where the office has ended it, as it was not paid.' }),
    undoableUntil: JsonDay.optional().meta({
      description: 'The last day on which it can be taken back although it binds, as nothing was owed.',
    }),
    decisions: z.array(JsonRenewalDecision),
  })
  .meta({ id: 'renewalAsked' });

export const JsonRenewals = z
  .strictObject({
    isHere: z.boolean().meta({ description: 'The rules say how memberships are renewed, and it is done here.' }),
    agreement: z
      .strictObject({ id: z.string(), title: z.string(), text: z.string() })
      .optional()
      .meta({ description: 'What is agreed to by asking for a renewal today.' }),
    payTo: z
      .strictObject({
        ...{ name: z.string(), address: z.string(), account: z.string() },
        vatNumber: z.string().optional(),
      })
      .optional(),
    renewers: z
      .strictObject({
        kind: z.enum(['every-administrator', 'named']),
        because: z.enum(['policy', 'nobody-named']).optional().meta({
          description:
            'Where every administrator may: the programme has it so, or it asks for the contact for renewals and there is none.',
        }),
        people: z.array(z.strictObject({ user: z.string(), name: z.string(), email: z.string() })),
      })
      .meta({ description: 'Who may renew for the partner today.' }),
    countries: z.array(z.string()).meta({
      description: 'In which a renewal can be invoiced, the own one first: fee and tax are those of the country.',
    }),
    billTo: z
      .array(
        JsonBillTo.extend({
          missing: z.array(z.enum(['address', 'vat-number'])).meta({
            description: 'What an invoice should bear and nobody has stated (statements of the kind `invoicing`).',
          }),
        }).meta({ id: 'billToStated' }),
      )
      .meta({ description: 'To whom an invoice goes as things stand, for each of the countries, in their order.' }),
    ahead: z.array(JsonRenewalToAskFor),
    asked: z.array(JsonRenewalAsked),
  })
  .meta({ id: 'renewals', description: 'The renewals of a partner: those to come, and those that were asked for.' });

export const JsonRenewalsOfProgramme = z
  .strictObject({
    renewals: z.array(
      z.strictObject({
        id: z.string(),
        partner: z.string(),
        name: z.string().optional(),
        anniversary: JsonDay,
        lastDay: JsonDay,
        state: State,
        submittedOn: JsonDay,
        boundOn: JsonDay.optional(),
        invoice: z.number().int().optional(),
        gross: JsonMoney.optional(),
      }),
    ),
    next: z.string().optional().meta({ description: 'The cursor of the next page; left out on the last one.' }),
  })
  .meta({ id: 'renewalsOfProgramme' });

const moneyIn =
  (currency: string, voice: Voice) =>
  (minor: number): z.input<typeof JsonMoney> => ({
    ...{ minor, currency },
    text: withPlainSpaces(minorInWords(minor, currency, voice.language)),
  });

export function feeTold({ fee, isFree }: RenewalPriced, voice: Voice): z.input<typeof JsonRenewalFee> {
  if (typeof fee === 'string') return { isFree, reason: fee };
  const money = moneyIn(fee.currency, voice);
  return {
    isFree,
    lines: fee.lines.map(({ level, competency, amount, sample }) => ({
      text: competency === undefined ? voice.level(level) : voice.award({ competency, level }),
      ...{ amount: money(amount), sample },
    })),
    isOneForAll: fee.lines.every(({ competency }) => competency === undefined),
    net: money(fee.net),
    ...(fee.tax && {
      tax: {
        name: voice.say(fee.tax.name),
        percent: withPlainSpaces(percentageInWords(fee.tax.percent, voice.language)),
        amount: money(fee.tax.amount),
        reverseCharge: fee.tax.reverseCharge ?? false,
      },
    }),
    gross: money(fee.gross),
  };
}

export const renewalsTold = (
  { terms, agreement, renewers, countries, billTo, ahead, asked }: RenewalsShown,
  voice: Voice,
): z.input<typeof JsonRenewals> => ({
  isHere: terms !== undefined,
  ...(agreement && {
    agreement: { id: agreement.id, title: voice.say(agreement.title), text: voice.say(agreement.text) },
  }),
  ...(terms?.payTo && { payTo: { ...terms.payTo } }),
  renewers: { ...renewers, people: renewers.people.map((one) => ({ ...one })) },
  countries: [...countries],
  billTo: billTo.map((one) => ({ ...billToTold(one, voice), missing: [...missingOn(one)] })),
  ahead: ahead.map((one) => toAskForTold(one, voice)),
  asked: asked.map((one) => askedTold(one, voice)),
});

const billToTold = ({ address, ...one }: BillTo, voice: Voice): z.input<typeof JsonBillTo> => ({
  ...one,
  ...(address && { address: [...address] }),
  lines: billToInWords({ ...one, ...(address && { address }) }, voice.language).map(withPlainSpaces),
});

function toAskForTold(
  { anniversary, window, state, awards, fee, isFree }: RenewalToAskFor,
  voice: Voice,
): z.input<typeof JsonRenewalToAskFor> {
  return {
    ...{ anniversary, window: { ...window }, state },
    fee: feeTold({ fee, isFree }, voice),
    awards: awards.map(({ claim, outlook, together, options, proposed, benefitsAtRisk }) => ({
      ...{ ...claim, name: voice.award(claim), done: outlook.done, verdict: outlook.verdict },
      termFrom: outlook.renewal.movedFrom ?? outlook.renewal.anniversary,
      ...(outlook.awaits && { awaits: [...outlook.awaits] }),
      ...(together && { together }),
      options: options.map(({ level, state: can, outlook: how, ifLower }) => ({
        ...{ level, name: voice.award({ competency: claim.competency, level }), state: can },
        ...howItGoes(how, voice),
        ...lossesTold(ifLower, voice),
      })),
      ...(benefitsAtRisk && { benefitsAtRisk: presentBenefitsAtRisk(benefitsAtRisk, voice) }),
      proposed: proposed.renewAt,
    })),
  };
}

const lossesTold = (ifLower: BenefitsIfLower | undefined, voice: Voice) =>
  ifLower
    ? {
        benefitsLost: presentBenefitsAtRisk(ifLower.lost, voice),
        benefitsKept: presentBenefitsAtRisk(ifLower.kept, voice),
      }
    : {};

const howItGoes = (outlook: RenewalOutlook, voice: Voice) => ({
  text: withPlainSpaces(renewalPoint(outlook, voice).text),
  ...(outlook.possibleFrom !== undefined && { possibleFrom: outlook.possibleFrom }),
});

function askedTold(one: RenewalAskedShown, voice: Voice): z.input<typeof JsonRenewalAsked> {
  const { id, anniversary, window, state, agreement, submittedBy, invoices, payments, owed } = one;
  const currency = invoices[0]?.currency;
  const numberOf = (invoice: string) => invoices.find((other) => other.id === invoice)?.number;
  return {
    ...{
      id,
      anniversary,
      window: { ...window },
      state,
      submittedBy: { ...submittedBy },
      submittedOn: one.submitted_on,
    },
    choices: one.choices.map(({ competency, level, renewAt, anniversary: termFrom, lastDay, ifLower }) => ({
      ...{ competency, level, renewAt, termFrom, lastDay, name: voice.award({ competency, level }) },
      ...(renewAt !== null && { becomes: voice.award({ competency, level: renewAt }) }),
      ...lossesTold(ifLower, voice),
    })),
    ...(agreement !== null && { agreement }),
    ...(one.bound_on !== null && { boundOn: one.bound_on }),
    payUntil: one.payUntil,
    ...(one.endedOn !== undefined && { endedOn: one.endedOn }),
    ...(one.undoableUntil !== undefined && { undoableUntil: one.undoableUntil }),
    decisions: one.decisions.map((decided) => renewalDecisionTold(decided, voice)),
    invoices: invoices.map(({ kind, number, credits, issued_on, due_on, gross, currency: own, bill_to }) => ({
      ...{ kind, number, issuedOn: issued_on, gross: moneyIn(own, voice)(gross), billTo: billToTold(bill_to, voice) },
      ...(credits !== null && { credits: numberOf(credits) }),
      ...(due_on !== null && { dueOn: due_on }),
    })),
    payments: payments.map(({ id: payment, method, amount, paid_on, reference, isUndoable, ...taken }) => ({
      ...{ id: payment, method, amount: moneyIn(currency ?? '', voice)(amount), on: paid_on, isUndoable },
      ...(reference !== null && { reference }),
      ...(taken.withdrawn_on !== null && {
        withdrawn: { on: taken.withdrawn_on, reason: taken.withdrawal_reason ?? '' },
      }),
    })),
    ...(currency !== undefined && { owed: moneyIn(currency, voice)(owed) }),
  };
}

export const renewalsListed = (
  { items, next }: RenewalsListed,
  voice: Voice,
): z.input<typeof JsonRenewalsOfProgramme> => ({
  renewals: items.map((row) => ({
    ...{ id: row.id, partner: row.code, anniversary: row.anniversary, lastDay: row.closes, state: row.state },
    submittedOn: row.submitted_on,
    ...(row.name !== null && { name: row.name }),
    ...(row.bound_on !== null && { boundOn: row.bound_on }),
    ...(row.number !== null && { invoice: row.number }),
    ...(row.gross !== null && row.currency !== null && { gross: moneyIn(row.currency, voice)(Number(row.gross)) }),
  })),
  ...(next && { next: cursorFrom(`${next.closes}\n${next.id}`) }),
});

const madeHere = /^(\d{4}-\d\d-\d\d)\n([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** A cursor that was not made here means the beginning. */
export function placeInRenewals(place: string | undefined) {
  const [, closes, id] = madeHere.exec(place ?? '') ?? [];
  return closes !== undefined && readDay(closes) !== undefined && id !== undefined ? { closes, id } : undefined;
}
