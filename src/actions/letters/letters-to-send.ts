import { isForToday, isUrgent } from '../../domain/notices/rhythm.ts';
import { withoutTwins } from '../../domain/notices/without-twins.ts';
import type { Day } from '../../domain/time/day.ts';
import { newId } from '../../store/new-id.ts';
import { type LetterRow, lettersOfDay, planLetter, settleLetter } from '../../store/notices/letters.ts';
import { type NoticeRow, noticesToSend } from '../../store/notices/notices.ts';
import type { User } from '../../store/sign-in/users.ts';
import { type Tenant, type Tx, withTenant } from '../../store/tenant.ts';
import type { Context } from '../context.ts';
import { type NoticesAround, type NoticeTold, noticesAround } from '../notices/notice-told.ts';
import type { InvoiceAsIssued } from '../renewals/invoice-as-issued.ts';
import { invoicesInLetters } from './invoices-in-letters.ts';
import { type Receiver, receiversOf } from './receivers.ts';

/** One letter to one person, with all that is to be said to it on the day. */
export interface LetterToSend {
  /** It keeps its id until it is known to have left. */
  readonly id: string;
  readonly user: User;
  readonly isWeekly: boolean;
  readonly notices: readonly NoticeTold[];
  /** The rows of the ledger that it tells. */
  readonly rows: readonly string[];
}

export interface LettersToSend extends Pick<NoticesAround, 'programme' | 'partner' | 'people'> {
  readonly letters: readonly LetterToSend[];
  /** The invoices that they speak of, by their numbers. */
  readonly invoices: ReadonlyMap<number, InvoiceAsIssued>;
}

/**
 * Gathers what is to be said of a partner today into one letter for each who must hear of it and wants it now, and writes
 * down that it is about to be sent. On a day there is one letter, and another one only for what cannot wait. Undefined
 * where the partner is gone. Only the clock asks, one at a time for a partner.
 */
export async function lettersToSend(
  context: Pick<Context, 'store' | 'clock'>,
  tenant: Tenant,
): Promise<LettersToSend | undefined> {
  const { store, clock } = context;
  const today = clock.today();
  const rows = await withTenant(store.db, tenant, (tx) => noticesToSend(tx, tenant.partner, today));
  const worked = rows.filter(({ content }) => content !== null);
  const receivers = await receiversOf(context, tenant, worked);
  return withTenant(store.db, tenant, async (tx) => {
    const around = await noticesAround(tx, tenant);
    if (!around) return undefined;
    const { told, ...names } = around;
    const known = await lettersOfDay(tx, tenant.partner, today);
    const letters: LetterToSend[] = [];
    for (const { user, rhythm } of receivers.all) {
      const own = worked.filter(
        (row) => !row.delivered.includes(user.id) && receivers.mustHear(row).some((one) => one.user.id === user.id),
      );
      const letter = await letterOf(tx, tenant, { user, rhythm, own, known, today, now: clock.now() });
      if (letter)
        letters.push({ ...letter, user, isWeekly: rhythm === 'weekly', notices: told(withoutTwins(letter.notices)) });
    }
    await withdrawOthers(tx, tenant, { known, letters, now: clock.now() });
    const invoices = await invoicesInLetters(
      tx,
      tenant.partner,
      letters.flatMap(({ notices }) => notices),
    );
    return { ...names, letters, invoices };
  });
}

interface Own extends Receiver {
  /** What this person must hear and has not got yet. */
  readonly own: readonly NoticeRow[];
  readonly known: readonly LetterRow[];
  readonly today: Day;
  readonly now: ReturnType<Context['clock']['now']>;
}

interface Gathered {
  readonly id: string;
  readonly notices: readonly NoticeRow[];
  readonly rows: readonly string[];
}

const gathered = (id: string, notices: readonly NoticeRow[]): Gathered => ({
  ...{ id, notices, rows: notices.map((one) => one.id) },
});

/** The letter that may have left already, again and with the same in it; or else a new one, where there is something to say. */
async function letterOf(
  tx: Tx,
  tenant: Tenant,
  { user, rhythm, own, known, today, now }: Own,
): Promise<Gathered | undefined> {
  const letters = known.filter((one) => one.user_id === user.id);
  const unsettled = letters.find(({ state }) => state === 'planned');
  if (unsettled) {
    const still = own.filter(({ id }) => unsettled.notices.includes(id));
    if (still.length > 0) return gathered(unsettled.id, still);
  }
  const due = own.filter(({ cause, due_on }) => isForToday({ cause, on: due_on as Day }, rhythm, today));
  const hadToday = letters.some(({ day, state }) => day === today && state === 'sent');
  if (due.length === 0 || (hadToday && !due.some(({ cause }) => isUrgent(cause)))) return undefined;
  const letter = gathered(newId(Date.parse(now)), due);
  await planLetter(tx, tenant, {
    ...{ id: letter.id, user_id: user.id, day: today, notices: letter.rows, planned_at: now },
  });
  return letter;
}

/** A letter of which nothing is left to be said is not sent again. */
async function withdrawOthers(
  tx: Tx,
  { partner }: Tenant,
  { known, letters, now }: Pick<Own, 'known' | 'now'> & { readonly letters: readonly LetterToSend[] },
): Promise<void> {
  const sending = new Set(letters.map(({ id }) => id));
  for (const { id, state } of known)
    if (state === 'planned' && !sending.has(id)) await settleLetter(tx, partner, { id, state: 'withdrawn', now });
}
