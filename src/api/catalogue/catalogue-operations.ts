import { z } from 'zod';
import { publishCatalogue } from '../../actions/publish-catalogue.ts';
import { catalogueFiles, listCatalogueVersions, readCatalogue } from '../../actions/read-catalogue.ts';
import { type Done, done, refused } from '../../actions/refusal.ts';
import { JsonDay } from '../../answers/scalars.ts';
import { JsonSentence, presentSentence } from '../../answers/sentence.ts';
import type { Competency } from '../../domain/catalogue/programme.ts';
import { versionsInForce } from '../../domain/catalogue/version-in-force.ts';
import { WrittenDay } from '../../domain/catalogue/written/scalars.ts';
import { levelsOffered } from '../../domain/standing/evaluate.ts';
import { day as dayFrom } from '../../domain/time/day.ts';
import { clauseInWords } from '../../wording/rules/clause-in-words.ts';
import { type Voice, voiceOf } from '../../wording/voice.ts';
import { type AnyOperation, type Asked, inProgramme, type Places } from '../operations/operation.ts';
import { clauseTree, JsonClause } from './clause-tree.ts';
import { JsonCompetency, JsonNamed, JsonTextVersion, presentCompetency, presentVersion } from './competency-schema.ts';

const tag = 'Catalogue';

const JsonCatalogueVersion = z
  .strictObject({
    id: z.string(),
    hash: z.string().meta({ description: 'Of the meaning of its rules.' }),
    label: z.string(),
    publishedAt: z.string(),
  })
  .meta({ id: 'catalogueVersion' });

interface KeptVersion {
  readonly id: string;
  readonly hash: string;
  readonly label: string;
  readonly published_at: string;
}

const presentKept = ({ id, hash, label, published_at }: KeptVersion) => ({
  id,
  hash,
  label,
  publishedAt: published_at,
});

type InProgramme<Query> = Asked<unknown, Query, unknown> & Places['programme'];

/** Which version of the catalogue is asked about. */
const WhichVersion = {
  version: z.uuid().optional().meta({ description: 'A version of the catalogue; without it, the newest.' }),
};

interface Read {
  readonly catalogue: Extract<Awaited<ReturnType<typeof readCatalogue>>, { ok: true }>['value'];
  readonly voice: Voice;
  readonly etag: string;
}

async function read({
  context,
  programme,
  language,
  query,
}: InProgramme<{ readonly version?: string | undefined }>): Promise<Done<Read>> {
  const found = await readCatalogue(context, { programme: programme.id, version: query.version });
  if (!found.ok) return found;
  const { version, rules, programme: rulesFound } = found.value;
  const etag = `"${version.hash.slice(0, 16)}-${rules}-${language}"`;
  return done({ catalogue: found.value, voice: voiceOf(rulesFound, language), etag });
}

const competencyOf = ({ catalogue }: Read, id: string): Competency | undefined =>
  catalogue.programme.competencies.get(id);

export const catalogueOperations: readonly AnyOperation[] = [
  inProgramme({
    method: 'GET',
    path: '/catalogue',
    id: 'showCatalogue',
    isPublic: true,
    tag,
    summary: 'What a programme has: its levels and competencies, by the rules in force',
    query: z.strictObject(WhichVersion),
    answer: z
      .strictObject({
        programme: z.string(),
        name: z.string(),
        vendor: z.string().optional(),
        version: JsonCatalogueVersion,
        levels: z.array(JsonNamed).meta({ description: 'Lowest first.' }),
        competencies: z.array(z.strictObject({ id: z.string(), name: z.string(), levels: z.array(z.string()) })),
        affiliations: z
          .array(z.string())
          .meta({ description: 'As what somebody can belong to a partner; the usual one first.' }),
      })
      .meta({ id: 'catalogue' }),
    act: async (asked) => {
      const found = await read(asked);
      if (!found.ok) return found;
      const { catalogue, voice, etag } = found.value;
      const { programme, version } = catalogue;
      return done({
        etag,
        body: () => ({
          programme: programme.id,
          name: voice.say(programme.name),
          ...(programme.vendor !== undefined && { vendor: programme.vendor }),
          version: presentKept(version),
          levels: programme.levels.map(({ id, name }) => ({ id, name: voice.say(name) })),
          competencies: [...programme.competencies.values()].map((one) => ({
            id: one.id,
            name: voice.say(one.name),
            levels: [...levelsOffered(programme, one)],
          })),
          affiliations: [...programme.affiliations],
        }),
      });
    },
  }),
  inProgramme({
    method: 'GET',
    path: '/catalogue/versions',
    id: 'listCatalogueVersions',
    isPublic: true,
    tag,
    summary: 'All versions of a programme’s rules, the newest first',
    answer: z.strictObject({ versions: z.array(JsonCatalogueVersion) }),
    act: async ({ context, programme }) => {
      const versions = await listCatalogueVersions(context, programme.id);
      return versions.ok ? done({ body: () => ({ versions: versions.value.map(presentKept) }) }) : versions;
    },
  }),
  inProgramme({
    method: 'POST',
    path: '/catalogue/versions',
    id: 'publishCatalogue',
    tag,
    summary: 'Publish rules as the newest version',
    description:
      'A pack is refused whole with every problem, by file, line and column. The same rules again make no new version.',
    isOnce: true,
    orThere: true,
    status: 201,
    body: z
      .strictObject({
        label: z.string().trim().min(1).max(100).meta({ description: 'What people call the version.' }),
        files: z
          .record(z.string().max(200), z.string())
          .meta({ description: 'The files of the pack as texts, by their names: pack.yaml, training.yaml …' }),
      })
      .meta({ id: 'catalogueToPublish' }),
    answer: z
      .strictObject({ version: z.string(), hash: z.string(), isNew: z.boolean() })
      .meta({ id: 'cataloguePublished' }),
    act: async ({ once, programme, body }) => {
      const published = await once((context) => publishCatalogue(context, { programme: programme.id, ...body }));
      if (!published.ok) return published;
      const { version, isNew } = published.value;
      const location = `/api/v1/programmes/${programme.code}/catalogue/versions/${version}/files`;
      return done({ location, status: isNew ? 201 : 200, body: () => ({ ...published.value }) });
    },
  }),
  inProgramme({
    method: 'GET',
    path: '/catalogue/versions/:version/files',
    id: 'readCatalogueFiles',
    isPublic: true,
    tag,
    summary: 'The files of a version, as their authors wrote them',
    params: z.strictObject({ version: z.uuid() }),
    answer: z.strictObject({ files: z.record(z.string(), z.string()) }),
    act: async ({ context, programme, params }) => {
      const files = await catalogueFiles(context, { programme: programme.id, version: params.version });
      return files.ok ? done({ body: () => ({ files: { ...files.value } }) }) : files;
    },
  }),
  inProgramme({
    method: 'GET',
    path: '/catalogue/items',
    id: 'listItems',
    isPublic: true,
    tag,
    summary: 'The exams, certifications, assessments and courses that the rules name',
    query: z.strictObject(WhichVersion),
    answer: z.strictObject({
      items: z.array(
        z
          .strictObject({
            id: z.string(),
            kind: z.string(),
            title: z.string().optional(),
            retires: JsonDay.optional(),
            acceptedUntil: JsonDay.optional(),
            validity: z
              .union([z.strictObject({ months: z.int() }), z.strictObject({ days: z.int() })])
              .optional()
              .meta({ description: 'How long one is valid of which only the day it was earned is known.' }),
          })
          .meta({ id: 'itemShown' }),
      ),
    }),
    act: async (asked) => {
      const found = await read(asked);
      if (!found.ok) return found;
      const { catalogue, voice, etag } = found.value;
      return done({
        etag,
        body: () => ({
          items: [...catalogue.programme.items.values()].map(({ id, kind, title, retirement, validity }) => {
            const last = retirement.at(-1);
            return {
              id,
              kind,
              ...(title && { title: voice.say(title) }),
              ...(last?.retires && { retires: last.retires }),
              ...(last?.acceptedUntil && { acceptedUntil: last.acceptedUntil }),
              ...(validity && { validity }),
            };
          }),
        }),
      });
    },
  }),
  inProgramme({
    method: 'GET',
    path: '/catalogue/competencies',
    id: 'listCompetencies',
    isPublic: true,
    tag,
    summary: 'All competencies with their dated texts',
    query: z.strictObject(WhichVersion),
    answer: z.strictObject({ competencies: z.array(JsonCompetency) }),
    act: async (asked) => {
      const found = await read(asked);
      if (!found.ok) return found;
      const { catalogue, voice, etag } = found.value;
      const all = [...catalogue.programme.competencies.values()];
      return done({ etag, body: () => ({ competencies: all.map((one) => presentCompetency(one, voice)) }) });
    },
  }),
  inProgramme({
    method: 'GET',
    path: '/catalogue/competencies/:competency',
    id: 'showCompetency',
    isPublic: true,
    tag,
    summary: 'One competency with its dated texts, how it closes and what it takes over from',
    params: z.strictObject({ competency: z.string().max(80) }),
    query: z.strictObject(WhichVersion),
    answer: JsonCompetency,
    act: async (asked) => {
      const found = await read(asked);
      if (!found.ok) return found;
      const competency = competencyOf(found.value, asked.params.competency);
      if (!competency) return refused({ kind: 'not-found', what: 'competency' });
      return done({ etag: found.value.etag, body: () => presentCompetency(competency, found.value.voice) });
    },
  }),
  inProgramme({
    method: 'GET',
    path: '/catalogue/competencies/:competency/levels/:level/requirement',
    id: 'showRequirement',
    isPublic: true,
    tag,
    summary: 'What a level asks on a day: in sentences, and as a tree for programs',
    description:
      'Usually one text; several while the programme accepts both; none before the first text or after the last one.',
    params: z.strictObject({ competency: z.string().max(80), level: z.string().max(80) }),
    query: z.strictObject({
      ...WhichVersion,
      on: WrittenDay.optional().meta({ description: 'The day that is asked about; without it, today.' }),
      cohort: z
        .enum(['new', 'renewing', 'holder'])
        .optional()
        .meta({ description: 'For whom: newcomers, those who renew, or those who hold it; newcomers if not said.' }),
    }),
    answer: z
      .strictObject({
        competency: z.string(),
        level: z.string(),
        name: z.string(),
        on: JsonDay,
        cohort: z.enum(['new', 'renewing', 'holder']),
        texts: z.array(
          z.strictObject({ version: JsonTextVersion, sentences: z.array(JsonSentence), clause: JsonClause }),
        ),
      })
      .meta({ id: 'requirement' }),
    act: async (asked) => {
      const found = await read(asked);
      if (!found.ok) return found;
      const { competency: id, level } = asked.params;
      const competency = competencyOf(found.value, id);
      const { programme } = found.value.catalogue;
      if (!competency || !levelsOffered(programme, competency).includes(level))
        return refused({ kind: 'not-found', what: 'level' });
      const on = asked.query.on === undefined ? asked.context.clock.today() : dayFrom(asked.query.on);
      const cohort = asked.query.cohort ?? 'new';
      const { voice, etag } = found.value;
      const texts = versionsInForce(competency, cohort, on, on).flatMap((version) => {
        const clause = version.levels.get(level);
        return clause ? [{ version, clause }] : [];
      });
      return done({
        etag: `"${on}-${etag.slice(1)}`,
        body: () => ({
          ...{ competency: id, level, on, cohort, name: voice.award({ competency: id, level }) },
          texts: texts.map(({ version, clause }) => ({
            version: presentVersion(version, competency),
            sentences: [presentSentence(clauseInWords(clause, voice))],
            clause: clauseTree(clause, voice),
          })),
        }),
      });
    },
  }),
];
