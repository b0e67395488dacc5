import { z } from 'zod';
import { enrolPartner } from '../../actions/enrol-partner.ts';
import { exportPartner } from '../../actions/export-partner.ts';
import { importPartner } from '../../actions/import-partner.ts';
import { type ListedPartner, listPartners } from '../../actions/list-partners.ts';
import { done, refused } from '../../actions/refusal.ts';
import { renamePartner } from '../../actions/rename-partner.ts';
import { type PartnerShown, showPartner } from '../../actions/show-partner.ts';
import { WrittenInstant, WrittenPartnerFacts } from '../../domain/membership/written/partner-file.ts';
import { problem } from '../../domain/problems/problem.ts';
import { day } from '../../domain/time/day.ts';
import { instant } from '../../domain/time/instant.ts';
import { WrittenPartnerFileWithLearning } from '../../domain/training/written/learning.ts';
import {
  accountManagerAsked,
  accountManagerMeant,
  JsonAccountManager,
} from '../account-managers/account-manager-schema.ts';
import { type AnyOperation, atPartner, inProgramme } from '../operations/operation.ts';
import { etagOfRevision } from '../operations/revision-read.ts';
import { aboutPartner, writesAboutPartner } from '../operations/writing.ts';
import { cursorFrom, limitOf, Paging, placeOf } from '../paging.ts';

const tag = 'Partners';

const JsonPartner = z
  .strictObject({
    partner: z.string().meta({ description: 'Its code, as it stands in addresses.' }),
    name: z.string(),
    country: z.string().optional().meta({ description: 'As the attribute "country" has it.' }),
    attributes: z
      .record(z.string(), z.string())
      .meta({ description: 'All that is stated of it now, country included.' }),
    people: z.number().int().meta({ description: 'How many people it names now.' }),
    revision: z.number().int().meta({ description: 'Grows with every write about it.' }),
    enrolledAt: z.string(),
    closedOn: z.string().optional(),
    membership: WrittenPartnerFacts.membership.meta({
      description: 'What is stated of it; left out in lists, and where nothing is.',
    }),
    accountManager: JsonAccountManager.optional().meta({
      description: 'Who looks after it on the business day; left out where nobody does.',
    }),
  })
  .meta({ id: 'partnerListed' });

const presentPartner = ({
  code,
  name,
  attributes,
  people,
  revision,
  enrolledAt,
  closedOn,
  accountManager,
  membership,
}: ListedPartner & Partial<Pick<PartnerShown, 'membership'>>): z.infer<typeof JsonPartner> => ({
  ...{ partner: code, name, attributes: { ...attributes }, people, revision, enrolledAt },
  ...(attributes['country'] !== undefined && { country: attributes['country'] }),
  ...(closedOn !== null && { closedOn }),
  ...(membership && { membership: presentMembership(membership) }),
  ...(accountManager && { accountManager }),
});

const presentMembership = ({ since, level, anniversary }: NonNullable<PartnerShown['membership']>) => ({
  ...(since !== null && { since: day(since) }),
  ...(level !== null && { level }),
  ...(anniversary !== null && { anniversary: day(anniversary) }),
});

const JsonWritten = z
  .strictObject({ partner: z.string(), revision: z.number().int(), isChanged: z.boolean() })
  .meta({ id: 'partnerWritten' });

const filePath = (programme: string, partner: string) =>
  `/api/v1/programmes/${programme}/partners/${encodeURIComponent(partner)}/file`;

export const partnersOperations: readonly AnyOperation[] = [
  inProgramme({
    method: 'GET',
    path: '/partners',
    id: 'listPartners',
    tag,
    summary: 'Partners by their codes, page by page',
    description: 'All of the programme for its office; for those who work for partners, these.',
    query: z.strictObject({
      ...Paging,
      text: z.string().min(1).max(80).optional().meta({ description: 'A part of the name or the code.' }),
      country: z.string().max(80).optional().meta({ description: 'As the attribute "country" has it.' }),
      holds: z.string().max(200).optional().meta({
        description: 'Has a recorded award of this competency on the business day: networks, or networks/gold.',
      }),
      accountManager: accountManagerAsked,
    }),
    answer: z.strictObject({
      partners: z.array(JsonPartner),
      next: z.string().optional().meta({ description: 'The cursor of the next page; left out on the last one.' }),
    }),
    act: async ({ context, programme, query }) => {
      const { text, country, holds, accountManager } = query;
      const [competency = '', level] = holds?.split('/') ?? [];
      const page = await listPartners(context, {
        ...{ programme: programme.id, limit: limitOf(query), after: placeOf(query), text },
        ...(country !== undefined && { attributes: { country } }),
        ...(holds !== undefined && { holds: { competency, level } }),
        ...accountManagerMeant(accountManager),
      });
      if (!page.ok) return page;
      const { items, next } = page.value;
      return done({
        body: () => ({
          partners: items.map(presentPartner),
          ...(next !== null && { next: cursorFrom(next) }),
        }),
      });
    },
  }),
  inProgramme({
    method: 'POST',
    path: '/partners',
    id: 'enrolPartner',
    tag,
    summary: 'Enrol a partner, with whatever its file says of it',
    isOnce: true,
    status: 201,
    body: WrittenPartnerFileWithLearning,
    answer: JsonWritten,
    act: async ({ once, programme, body }) => {
      const enrolled = await once((context) => enrolPartner(context, { programme: programme.id, tree: body }));
      if (!enrolled.ok) return enrolled;
      const { revision, isChanged } = enrolled.value;
      return done({
        etag: etagOfRevision(revision),
        location: filePath(programme.code, body.partner),
        body: () => ({ partner: body.partner, revision, isChanged }),
      });
    },
  }),
  atPartner({
    method: 'GET',
    path: '',
    id: 'showPartner',
    tag,
    summary: 'One partner: its name, what it is, its membership, how many people it names, and who looks after it',
    description: 'Its ETag is what If-Match takes.',
    answer: JsonPartner,
    act: async ({ context, programme, partner }) => {
      const found = await showPartner(context, { programme: programme.id, partner });
      return found.ok
        ? done({ etag: etagOfRevision(found.value.revision), body: () => presentPartner(found.value) })
        : found;
    },
  }),
  atPartner({
    ...writesAboutPartner,
    method: 'PATCH',
    path: '',
    id: 'renamePartner',
    tag,
    summary: 'Change what a partner is called, and the code that stands in its addresses',
    description:
      'What is left out stays as it is; the code is changed by the office alone. Invoices and signed documents keep the name that they were made with.',
    body: z
      .strictObject({ name: z.string().trim().min(1).max(200), code: z.string().max(80) })
      .partial()
      .meta({ id: 'partnerName' }),
    answer: z.strictObject({ partner: z.string(), revision: z.number().int() }).meta({ id: 'partnerRenamed' }),
    act: async (asked) => {
      const renamed = await asked.once((context) => renamePartner(context, { ...aboutPartner(asked), ...asked.body }));
      if (!renamed.ok) return renamed;
      const { code, revision } = renamed.value;
      return done({ etag: etagOfRevision(revision), body: () => ({ partner: code, revision }) });
    },
  }),
  atPartner({
    method: 'GET',
    path: '/file',
    id: 'readPartnerFile',
    tag,
    summary: 'The whole partner file',
    description: 'In the form in which it is written back. Its ETag is what If-Match takes.',
    query: z.strictObject({
      knownAt: WrittenInstant.optional().meta({ description: 'As it was known at this moment.' }),
      history: z
        .enum(['true', 'false'])
        .optional()
        .meta({ description: 'With everything that was corrected or withdrawn, and when.' }),
    }),
    answer: WrittenPartnerFileWithLearning,
    act: async ({ context, programme, partner, query }) => {
      const file = await exportPartner(context, {
        ...{ programme: programme.id, partner, withHistory: query.history === 'true' },
        ...(query.knownAt !== undefined && { at: instant(query.knownAt) }),
      });
      return file.ok ? done({ etag: etagOfRevision(file.value.revision), body: () => file.value.file }) : file;
    },
  }),
  atPartner({
    method: 'PUT',
    path: '/file',
    id: 'writePartnerFile',
    tag,
    summary: 'Make what is kept of a partner say what its file says',
    description:
      'What is not in the file any more is ended, what is new is added, and the rest is left as it is. History is kept.',
    needsIfMatch: true,
    body: WrittenPartnerFileWithLearning,
    answer: JsonWritten,
    act: async ({ context, programme, partnerCode, body, revision }) => {
      if (body.partner !== partnerCode) {
        const wrong = problem('other-partner', ['partner'], { found: body.partner, expected: partnerCode });
        return refused({ kind: 'invalid', problems: [wrong] });
      }
      const written = await importPartner(context, {
        ...{ programme: programme.id, tree: body },
        ...(revision !== undefined && { revision }),
      });
      if (!written.ok) return written;
      const { isChanged, revision: now } = written.value;
      return done({ etag: etagOfRevision(now), body: () => ({ partner: body.partner, revision: now, isChanged }) });
    },
  }),
];
