import { type LettersToSend, type LetterToSend, lettersToSend } from '../actions/letters/letters-to-send.ts';
import { letterRefused, letterSent, settleDue } from '../actions/letters/settle-letters.ts';
import { stopSecret } from '../actions/letters/stop-secret.ts';
import { workOutLosses } from '../actions/notices/work-out-losses.ts';
import type { JobData } from '../actions/queued/job.ts';
import type { ReckoningContext } from '../actions/reckoner.ts';
import type { Done } from '../actions/refusal.ts';
import type { InvoiceAsIssued } from '../actions/renewals/invoice-as-issued.ts';
import { workOutStanding } from '../actions/work-out-standing.ts';
import { invoiceDocument } from '../documents/invoice.ts';
import { writePdf } from '../documents/write-pdf.ts';
import { isOfAudit, isOfDispute, isOfRenewal } from '../domain/notices/notice.ts';
import type { Letter } from '../mail/letter.ts';
import { type InvoiceInLetter, noticesLetter } from '../mail/letters/notices.ts';
import type { Post } from '../mail/post.ts';
import { invoiceWords } from '../wording/documents/invoice-words.ts';
import { pageOf } from '../wording/mail/portal-pages.ts';
import { type Voice, voiceOf } from '../wording/voice.ts';

export interface LetterSender {
  readonly context: ReckoningContext;
  readonly post: Post;
  /** Where people find Assay, for the links. */
  readonly address: string;
  /** What the addresses are signed with under which letters are stopped. */
  readonly secret: string;
}

/**
 * Sends what is to be said of a partner today: one letter to each who must hear of it, in the own language, where there is
 * still a reason to. That it left is written down afterwards: a process that is killed in between sends that one letter again,
 * with the same Message-ID, by which mail servers and programs know it.
 */
export const sendLetters =
  (sender: LetterSender) =>
  async (job: JobData<'letters'>): Promise<void> => {
    const { context, post } = sender;
    // What a reminder says was planned on an earlier day: it is said as it is today, or taken back.
    if (!isThere(await workOutStanding(context, job))) return;
    if (!isThere(await workOutLosses(context, job))) return;
    const ready = await lettersToSend(context, job);
    if (!ready) return;
    for (const letter of ready.letters) {
      try {
        await post.send(written(sender, ready, letter));
      } catch (error) {
        await letterRefused(context, job, letter);
        throw error;
      }
      await letterSent(context, job, letter);
    }
    await settleDue(context, job);
  };

/** A partner that is gone, or a programme without rules, is no failure; where there is too much to do, it is tried again. */
function isThere(result: Done<unknown>): boolean {
  if (result.ok) return true;
  if (result.refusal.kind === 'not-found' || result.refusal.kind === 'conflict') return false;
  throw new Error(`What is to be said was not worked out: ${JSON.stringify(result.refusal)}`);
}

function written({ context, address, secret }: LetterSender, around: LettersToSend, letter: LetterToSend): Letter {
  const { programme, partner, people, invoices } = around;
  const { id, user, notices, isWeekly } = letter;
  const page = pageFor(notices);
  const voice = voiceOf(programme, user.language, { people });
  const data = {
    invoices: new Map([...invoices].map(([number, invoice]) => [number, invoiceInLetter(invoice, voice)])),
    ...{ id, day: context.clock.today(), notices, isWeekly, page, partner: partner.name },
    address: page === 'own' ? pageOf.own(address) : pageOf[page](address, programme.id, partner.code),
    invoiceAt: (number: number) => pageOf.invoice(address, programme.id, partner.code, number, user.language),
    stop: pageOf.stopLetters(address, stopSecret(secret, user.id)),
  };
  const to = { to: user.email, name: user.name, language: user.language };
  return noticesLetter(to, data, voice);
}

/** Whoever pays may have no account here: the invoice comes with the letter. */
function invoiceInLetter(invoice: InvoiceAsIssued, voice: Voice): InvoiceInLetter {
  const { number, payTo, billTo } = invoice;
  const printed = writePdf(invoiceDocument(invoice, voice));
  const filename = `${invoiceWords[voice.language].invoice(String(number)).toLowerCase().replaceAll(' ', '-')}.pdf`;
  return {
    ...(payTo && { payTo }),
    billTo,
    ...(printed.kind === 'written' && {
      printed: { filename, contentType: 'application/pdf', content: printed.pdf },
    }),
  };
}

/** Where it is done: a renewal on its page, which says how it goes as well; what closes a gap is in the standing. */
function pageFor(notices: LetterToSend['notices']): 'standing' | 'renewal' | 'audits' | 'evidence' | 'own' {
  if (notices.every(({ rows }) => rows.every(({ role }) => role === 'holder'))) return 'own';
  if (notices.some(({ cause }) => cause === 'renewal-open' || isOfRenewal(cause))) return 'renewal';
  if (notices.every(({ cause }) => isOfDispute(cause))) return 'evidence';
  return notices.every(({ cause }) => isOfAudit(cause)) ? 'audits' : 'standing';
}
