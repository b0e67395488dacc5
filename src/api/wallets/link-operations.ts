import { z } from 'zod';
import { done } from '../../actions/refusal.ts';
import { agreeToNaming } from '../../actions/wallets/agree-to-naming.ts';
import { foreseeLink } from '../../actions/wallets/foresee-link.ts';
import { foreseeUnlink } from '../../actions/wallets/foresee-unlink.ts';
import { LinkAsked, linkWallet } from '../../actions/wallets/link-wallet.ts';
import { unlinkWallet } from '../../actions/wallets/unlink-wallet.ts';
import { JsonFactsImpact } from '../../answers/facts-impact-schema.ts';
import { toldTo } from '../judging/answered.ts';
import { type AnyOperation, onServer } from '../operations/operation.ts';

const tag = 'Wallet';
const params = z.strictObject({ id: z.string().max(80) });

/** For whom somebody's credentials count, and what a link and its end do, before and when they are done. */
export const linkOperations: readonly AnyOperation[] = [
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
    answer: z
      .strictObject({
        id: z.string(),
        copies: z.number().int().meta({ description: 'So many credentials the partner has a copy of now.' }),
      })
      .meta({ id: 'walletLinked' }),
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
        name: z.string().meta({ description: 'What the partner is called.' }),
        dissolves: z
          .array(z.strictObject({ id: z.string(), partner: z.string(), name: z.string(), impact: JsonFactsImpact }))
          .meta({
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
    method: 'PUT',
    path: '/me/wallet/links/:id/naming',
    id: 'agreeToNaming',
    tag,
    summary: 'Say whether a partner may name you in the proofs that it hands out',
    description:
      'Nobody is named who has not said so, for each partner. It ends with the link. What was handed out before stays as it is.',
    params,
    body: z.strictObject({ isNamed: z.boolean() }).meta({ id: 'namingAgreed' }),
    act: async ({ context, params: { id }, body }) => {
      const agreed = await agreeToNaming(context, { id, ...body });
      return agreed.ok ? done({}) : agreed;
    },
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
];
