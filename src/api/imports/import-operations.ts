import { z } from 'zod';
import { applyImport } from '../../actions/imports/apply-import.ts';
import { discardImport } from '../../actions/imports/discard-import.ts';
import { feedPeople, PeopleFed } from '../../actions/imports/feed-people.ts';
import { foreseeImport } from '../../actions/imports/foresee-import.ts';
import { ImportInput, mostSheetBytes, ReadingInput } from '../../actions/imports/import-body.ts';
import { listImportChanges } from '../../actions/imports/list-import-changes.ts';
import { readAgain } from '../../actions/imports/read-again.ts';
import { listImports, showImport } from '../../actions/imports/show-import.ts';
import { startImport } from '../../actions/imports/start-import.ts';
import { undoImport } from '../../actions/imports/undo-import.ts';
import { readCatalogue } from '../../actions/read-catalogue.ts';
import { done } from '../../actions/refusal.ts';
import { JsonFactsImpact } from '../../answers/facts-impact-schema.ts';
import { templateAsCsv, templateAsXlsx } from '../../exchange/sheet/people-template.ts';
import { type PeopleChangeTold, peopleChangeInWords } from '../../wording/imports/people-change-in-words.ts';
import { templateInWords } from '../../wording/imports/template-words.ts';
import { voiceOf } from '../../wording/voice.ts';
import { type AnyOperation, atPartner } from '../operations/operation.ts';
import { ReadyText, readyJson } from '../operations/reply.ts';
import { etagOfRevision } from '../operations/revision-read.ts';
import { aboutPartner } from '../operations/writing.ts';
import { cursorFrom, limitOf, Paging, placeOf } from '../paging.ts';
import { importTold, JsonImport } from './import-schema.ts';

const tag = 'Imports';
const params = z.strictObject({ id: z.uuid().meta({ description: 'The id of the import, as it was answered.' }) });
const JsonStarted = z.strictObject({ id: z.string() }).meta({ id: 'peopleImportStarted' });
const next = z.string().optional().meta({ description: 'The cursor of the next page; left out on the last one.' });
const count = z.number().int().min(0);

const JsonChange = z
  .strictObject({
    row: z.number().int().meta({ description: 'Of the sheet.' }),
    kind: z.enum(['person-added', 'person-changed', 'person-returned', 'affiliation', 'credential']),
    person: z.strictObject({ code: z.string(), name: z.string().optional() }),
    corrects: z.boolean().meta({ description: 'It takes the place of what is stated now.' }),
    text: z.string().meta({ description: 'What will be so, and what was so before, in the language of the request.' }),
  })
  .meta({ id: 'peopleImportChange' });

export const importOperations: readonly AnyOperation[] = [
  atPartner({
    method: 'GET',
    path: '/people-imports',
    id: 'listPeopleImports',
    tag,
    summary: 'The sheets of people and credentials that were handed in, the newest first',
    query: z.strictObject(Paging),
    answer: z.strictObject({ imports: z.array(JsonImport), next }),
    act: async ({ context, programme, partner, query, language }) => {
      const asked = { programme: programme.id, partner, after: placeOf(query), limit: limitOf(query) };
      const listed = await listImports(context, asked);
      if (!listed.ok) return listed;
      const { items, next: after } = listed.value;
      return done({
        body: () => ({
          imports: items.map((one) => importTold(one, language)),
          ...(after !== null && { next: cursorFrom(after) }),
        }),
      });
    },
  }),
  atPartner({
    method: 'POST',
    path: '/people-imports',
    id: 'startPeopleImport',
    tag,
    summary: 'Hand in a sheet of people and credentials: CSV, Excel or JSON, also a transcript of an exam provider',
    description:
      'Nothing of the partner’s changes yet. The sheet is read beside the request; ask for the import until it is ready or refused. It adds and corrects, and takes nothing away. People are known by their id, then by their mail address. What a partner hands in by itself is claimed. A sheet that nobody takes over is thrown away after seven days.',
    status: 201,
    isOnce: true,
    mostBytes: Math.ceil(mostSheetBytes * 1.4),
    body: ImportInput,
    answer: JsonStarted,
    act: async ({ programme, partner, body, once }) => {
      const started = await once((context) => startImport(context, { programme: programme.id, partner, body }));
      return started.ok ? done({ body: () => started.value }) : started;
    },
  }),
  atPartner({
    method: 'GET',
    path: '/people-imports/:id',
    id: 'showPeopleImport',
    tag,
    summary: 'How far a sheet has come, what is wrong in it, and what it would change',
    params,
    answer: JsonImport,
    act: async ({ context, programme, partner, params: { id }, language }) => {
      const shown = await showImport(context, { programme: programme.id, partner, import: id });
      return shown.ok ? done({ body: () => importTold(shown.value, language) }) : shown;
    },
  }),
  atPartner({
    method: 'GET',
    path: '/people-imports/:id/changes',
    id: 'listPeopleImportChanges',
    tag,
    summary: 'What a sheet would change, or has changed, row by row',
    description:
      'Once it is taken over, as what it has stated stands now; of what was taken out since nothing is told.',
    params,
    query: z.strictObject(Paging),
    answer: z.strictObject({ changes: z.array(JsonChange), next }),
    act: async ({ context, programme, partner, params: { id }, query, language }) => {
      const about = { programme: programme.id, partner };
      const catalogue = await readCatalogue(context, { programme: about.programme });
      if (!catalogue.ok) return catalogue;
      const asked = { ...about, import: id, after: placeOf(query), limit: limitOf(query) };
      const listed = await listImportChanges(context, asked);
      if (!listed.ok) return listed;
      const { items, next: after } = listed.value;
      const voice = voiceOf(catalogue.value.programme, language);
      return done({
        body: () => ({
          changes: items.map(({ row, kind, person: { code, name }, before, after: stated }) => ({
            ...{ row, kind, person: { code, ...(name !== null && { name }) } },
            corrects: before !== undefined,
            text: peopleChangeInWords({ kind, before, after: stated } as PeopleChangeTold, voice),
          })),
          ...(after !== null && { next: cursorFrom(after) }),
        }),
      });
    },
  }),
  atPartner({
    method: 'GET',
    path: '/people-imports/:id/impact',
    id: 'foreseePeopleImport',
    tag,
    summary: 'What it would do to the awards if a sheet were taken over',
    description:
      'Each award as it is and as it would be, with people counted for all of them together. Nothing changes.',
    params,
    answer: JsonFactsImpact,
    act: async ({ context, programme, partner, params: { id }, language }) => {
      const foreseen = await foreseeImport(context, { programme: programme.id, partner, import: id, language });
      if (!foreseen.ok) return foreseen;
      // Without an ETag: the same partner in the same state, and the sheet may be read otherwise by then.
      const { answer = '' } = foreseen.value;
      return done({ body: () => readyJson(answer) });
    },
  }),
  atPartner({
    method: 'PUT',
    path: '/people-imports/:id/reading',
    id: 'readPeopleImportAgain',
    tag,
    summary: 'Say how a sheet is to be read, and have it read again',
    description: 'For the next sheet with the same columns that is remembered, once this one is taken over.',
    isOnce: true,
    params,
    body: ReadingInput,
    answer: JsonStarted,
    act: async ({ programme, partner, params: { id }, body, once }) => {
      const asked = { programme: programme.id, partner, import: id, reading: body };
      const again = await once((context) => readAgain(context, asked));
      return again.ok ? done({ body: () => again.value }) : again;
    },
  }),
  atPartner({
    method: 'POST',
    path: '/people-imports/:id/applied',
    id: 'applyPeopleImport',
    tag,
    summary: 'Take over what a sheet changes, all of it or nothing',
    description:
      'Refused (409) where the partner was changed since the sheet was compared with it: it is compared anew then, so that nobody takes over what nobody has seen.',
    isOnce: true,
    takesReason: true,
    params,
    answer: z
      .strictObject({ id: z.string(), changes: count, revision: z.number().int() })
      .meta({ id: 'peopleImportApplied' }),
    act: async (asked) => {
      const input = { ...aboutPartner(asked), import: asked.params.id };
      const applied = await asked.once((context) => applyImport(context, input));
      return applied.ok ? done({ etag: etagOfRevision(applied.value.revision), body: () => applied.value }) : applied;
    },
  }),
  atPartner({
    method: 'POST',
    path: '/people-imports/:id/undone',
    id: 'undoPeopleImport',
    tag,
    summary: 'Take back what a sheet has changed',
    description: 'What was changed again since then stays as it is. The history keeps both.',
    isOnce: true,
    takesReason: true,
    params,
    answer: z
      .strictObject({
        id: z.string(),
        undone: count,
        kept: count.meta({ description: 'Changes that stay, as something else is stated since.' }),
        revision: z.number().int(),
      })
      .meta({ id: 'peopleImportUndone' }),
    act: async (asked) => {
      const input = { ...aboutPartner(asked), import: asked.params.id };
      const undone = await asked.once((context) => undoImport(context, input));
      return undone.ok ? done({ etag: etagOfRevision(undone.value.revision), body: () => undone.value }) : undone;
    },
  }),
  atPartner({
    method: 'DELETE',
    path: '/people-imports/:id',
    id: 'discardPeopleImport',
    tag,
    summary: 'Throw away a sheet that was not taken over',
    params,
    answer: JsonStarted,
    act: async ({ context, programme, partner, params: { id } }) => {
      const gone = await discardImport(context, { programme: programme.id, partner, import: id });
      return gone.ok ? done({ body: () => gone.value }) : gone;
    },
  }),
  atPartner({
    method: 'GET',
    path: '/people-template',
    id: 'downloadPeopleTemplate',
    tag,
    summary: 'A sheet with the columns that are understood, to be filled in',
    description: 'As an Excel workbook its second sheet lists the exams of the programme.',
    query: z.strictObject({
      language: z
        .enum(['en', 'de'])
        .optional()
        .meta({ description: 'Of its columns; that of the request unless it is said.' }),
      form: z.enum(['csv', 'xlsx']).optional().meta({ description: 'Excel unless it is said.' }),
    }),
    otherForm: 'application/octet-stream',
    answer: z.string(),
    act: async ({ context, programme, query: { form = 'xlsx', language: asked }, language }) => {
      const catalogue = await readCatalogue(context, { programme: programme.id });
      if (!catalogue.ok) return catalogue;
      const template = templateInWords(voiceOf(catalogue.value.programme, asked ?? language));
      const file = form === 'csv' ? templateAsCsv(template) : await templateAsXlsx(template);
      const type =
        form === 'csv'
          ? 'text/csv; charset=utf-8'
          : 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
      return done({ body: () => new ReadyText(type, file, `assay-people.${form}`) });
    },
  }),
  atPartner({
    method: 'POST',
    path: '/people-feed',
    id: 'feedPeople',
    tag,
    summary: 'Take over joiners, leavers and changes from the partner’s own system of its people',
    description:
      'People are known by their numbers there. All of it or nothing; sent again it changes nothing. Who is not in it stays as it is.',
    isOnce: true,
    takesReason: true,
    body: PeopleFed,
    answer: z
      .strictObject({
        ...{ peopleAdded: count, peopleChanged: count, peopleReturned: count, affiliations: count },
        revision: z.number().int(),
      })
      .meta({ id: 'peopleFeedTaken' }),
    act: async (asked) => {
      const fed = await asked.once((context) => feedPeople(context, { ...aboutPartner(asked), body: asked.body }));
      if (!fed.ok) return fed;
      const { changes, revision } = fed.value;
      return done({
        etag: etagOfRevision(revision),
        body: () => ({
          peopleAdded: changes['person-added'] ?? 0,
          peopleChanged: changes['person-changed'] ?? 0,
          peopleReturned: changes['person-returned'] ?? 0,
          affiliations: changes.affiliation ?? 0,
          revision,
        }),
      });
    },
  }),
];
