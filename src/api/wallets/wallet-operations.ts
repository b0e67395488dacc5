import { z } from 'zod';
import { done } from '../../actions/refusal.ts';
import { linkingSettled, settleLinking } from '../../actions/settle-linking.ts';
import { HeldItem } from '../../actions/wallets/add-held.ts';
import { correctCredential } from '../../actions/wallets/correct-credential.ts';
import { eraseWallet } from '../../actions/wallets/erase-wallet.ts';
import { foreseeLink } from '../../actions/wallets/foresee-link.ts';
import { foreseeUnlink } from '../../actions/wallets/foresee-unlink.ts';
import { HeldCredential, holdCredential } from '../../actions/wallets/hold-credential.ts';
import { LinkAsked, linkWallet } from '../../actions/wallets/link-wallet.ts';
import { readWallet } from '../../actions/wallets/read-wallet.ts';
import { unlinkWallet } from '../../actions/wallets/unlink-wallet.ts';
import { withdrawCredential } from '../../actions/wallets/withdraw-credential.ts';
import { JsonFactsImpact } from '../../answers/facts-impact-schema.ts';
import { toldTo } from '../judging/answered.ts';
import { type AnyOperation, inProgramme, onServer } from '../operations/operation.ts';

const tag = 'Wallet';
const params = z.strictObject({ id: z.string().max(80) });
const copies = z.number().int().meta({ description: 'At how many partners, or how many credentials.' });
const linking = z
  .enum(['one-partner', 'many-partners'])
  .meta({ description: 'To how many partners of the programme a person may link its wallet at a time.' });
const coolDownDays = z
  .number()
  .int()
  .min(0)
  .max(3650)
  .meta({ description: 'So many days must pass after a link has ended before the person links to another partner.' });
const Linking = z.strictObject({ linking, coolDownDays }).meta({ id: 'linking' });
const LinkingToSettle = z
  .strictObject({ linking, coolDownDays: coolDownDays.optional() })
  .meta({ id: 'linkingToSettle', description: 'Left out, the days stay as they are.' });

/** What a person holds is its own: it says so once, and links it to whom it works for. */
export const walletOperations: readonly AnyOperation[] = [
  onServer({
    method: 'GET',
    path: '/me/wallet',
    id: 'readWallet',
    tag,
    summary: 'What you hold, and which partners have copies of it',
    answer: z
      .strictObject({
        credentials: z.array(
          z.strictObject({
            id: z.string(),
            programme: z.string(),
            item: z.string(),
            earned: z.string().optional(),
            validThrough: z.string().nullable().optional(),
            verification: z.string(),
            source: z.string().optional(),
          }),
        ),
        links: z.array(
          z.strictObject({ id: z.string(), programme: z.string(), partner: z.string(), linkedAt: z.string() }),
        ),
      })
      .meta({ id: 'wallet' }),
    act: async ({ context }) => {
      const read = await readWallet(context);
      if (!read.ok) return read;
      const { credentials, links } = read.value;
      return done({
        body: () => ({
          credentials: credentials.map(({ id, programme, item, verification, ...row }) => ({
            ...{ id, programme, item, verification },
            ...(row.earned !== null && { earned: row.earned }),
            ...(row.never_expires ? { validThrough: null } : row.valid_through && { validThrough: row.valid_through }),
            ...(row.source !== null && { source: row.source }),
          })),
          links: links.map((one) => ({ ...one })),
        }),
      });
    },
  }),
  onServer({
    method: 'DELETE',
    path: '/me/wallet',
    id: 'eraseWallet',
    tag,
    summary: 'End all links, and remove all that the wallet holds and ever held',
    description: 'What partners had copies of ends there, and stays in their history as it was counted.',
    act: async ({ context }) => {
      const erased = await eraseWallet(context);
      return erased.ok ? done({}) : erased;
    },
  }),
  onServer({
    method: 'POST',
    path: '/me/wallet/credentials',
    id: 'holdCredential',
    tag,
    summary: 'Say that you hold a credential',
    description: 'Every partner to which your wallet is linked gets its own copy.',
    status: 201,
    isOnce: true,
    body: HeldCredential.meta({ id: 'heldCredential' }),
    answer: z.strictObject({ id: z.string(), copies }).meta({ id: 'credentialHeld' }),
    act: async ({ once, body }) => {
      const held = await once((context) => holdCredential(context, body));
      return held.ok ? done({ body: () => ({ ...held.value }) }) : held;
    },
  }),
  onServer({
    method: 'PUT',
    path: '/me/wallet/credentials/:id',
    id: 'correctHeldCredential',
    tag,
    summary: 'Correct a credential in your wallet, and the copies of it',
    description:
      'What was said before is ended and stays in the history; the new statement has an id of its own. It stays in the programme in whose terms it was named: for another programme, take it out and add it anew.',
    isOnce: true,
    params,
    body: HeldItem.meta({ id: 'heldItem' }),
    answer: z.strictObject({ id: z.string(), copies }).meta({ id: 'credentialCorrected' }),
    act: async ({ once, params: { id }, body }) => {
      const corrected = await once((context) => correctCredential(context, id, body));
      return corrected.ok ? done({ body: () => ({ ...corrected.value }) }) : corrected;
    },
  }),
  onServer({
    method: 'DELETE',
    path: '/me/wallet/credentials/:id',
    id: 'withdrawHeldCredential',
    tag,
    summary: 'Take a credential out of your wallet, and end the copies of it',
    params,
    act: async ({ context, params: { id } }) => {
      const withdrawn = await withdrawCredential(context, id);
      return withdrawn.ok ? done({}) : withdrawn;
    },
  }),
  onServer({
    method: 'POST',
    path: '/me/wallet/links',
    id: 'linkWallet',
    tag,
    summary: 'Link your wallet to the partner for which you work',
    description:
      'The partner must name you among its people with the address with which you sign in. From then on it has its own copies of what you hold in this programme, until you end the link. Where the programme allows one partner at a time, the link to another one ends in the same act if you say so; where it asks for days between two partners, you are told from when on.',
    status: 201,
    isOnce: true,
    body: LinkAsked,
    answer: z.strictObject({ id: z.string(), copies }).meta({ id: 'walletLinked' }),
    act: async ({ once, body }) => {
      const linked = await once((context) => linkWallet(context, body));
      return linked.ok ? done({ body: () => ({ ...linked.value }) }) : linked;
    },
  }),
  onServer({
    method: 'GET',
    path: '/me/wallet/links/ahead',
    id: 'foreseeLink',
    tag,
    summary: 'What linking your wallet to a partner would do',
    description:
      'Who gets copies, which link it dissolves, and those awards of the partners that would change. Refused as the link itself would be. Nothing changes.',
    query: z.strictObject({ programme: LinkAsked.shape.programme, partner: LinkAsked.shape.partner }),
    answer: z
      .strictObject({
        dissolves: z.array(z.strictObject({ id: z.string(), partner: z.string(), impact: JsonFactsImpact })).meta({
          description:
            'The links to other partners that would end, as the programme allows one partner at a time, and what that does there.',
        }),
        linkableFrom: z
          .string()
          .optional()
          .meta({ description: 'The first day on which it can be done; left out where that is today.' }),
        copies: z.number().int().meta({ description: 'So many credentials the partner would get a copy of.' }),
        impact: JsonFactsImpact,
      })
      .meta({ id: 'linkForeseen' }),
    act: async ({ context, query, language }) => {
      const foreseen = await foreseeLink(context, { ...query, language });
      if (!foreseen.ok) return foreseen;
      const { dissolves, impact, ...rest } = foreseen.value;
      return done({
        body: () => ({
          ...rest,
          dissolves: dissolves.map((one) => ({ ...one, impact: JSON.parse(one.impact) as JsonFactsImpact })),
          impact: JSON.parse(impact) as JsonFactsImpact,
        }),
      });
    },
  }),
  onServer({
    method: 'GET',
    path: '/me/wallet/links/:id/ahead',
    id: 'foreseeUnlink',
    tag,
    summary: 'What the end of a link would do',
    description: 'To those awards of the partner that would change. Nothing changes by asking.',
    params,
    answer: JsonFactsImpact,
    act: async (asked) =>
      toldTo(asked, await foreseeUnlink(asked.context, { link: asked.params.id, language: asked.language })),
  }),
  onServer({
    method: 'DELETE',
    path: '/me/wallet/links/:id',
    id: 'unlinkWallet',
    tag,
    summary: 'End a link: the partner’s copies end, and stay in its history',
    params,
    act: async ({ context, params: { id } }) => {
      const ended = await unlinkWallet(context, id);
      return ended.ok ? done({}) : ended;
    },
  }),
  inProgramme({
    method: 'GET',
    path: '/linking',
    id: 'showLinking',
    tag,
    summary: 'To how many partners a person may link its wallet at a time, and how long it waits between two',
    answer: Linking,
    act: async ({ context, programme }) => {
      const settled = await linkingSettled(context, programme.id);
      return settled.ok ? done({ body: () => ({ ...settled.value }) }) : settled;
    },
  }),
  inProgramme({
    method: 'PUT',
    path: '/linking',
    id: 'settleLinking',
    tag,
    summary: 'Settle to how many partners a person may link its wallet at a time, and how long it waits between two',
    description: 'Links that are there stay. Who waits already waits by what is settled now.',
    body: LinkingToSettle,
    answer: Linking,
    act: async ({ context, programme, body }) => {
      const settled = await settleLinking(context, { programme: programme.id, ...body });
      return settled.ok ? done({ body: () => ({ ...settled.value }) }) : settled;
    },
  }),
];
