import { z } from 'zod';
import { publishCatalogue } from '../../actions/publish-catalogue.ts';
import { catalogueFiles, listCatalogueVersions } from '../../actions/read-catalogue.ts';
import { done } from '../../actions/refusal.ts';
import { JsonScope } from '../../answers/scope-schema.ts';
import { type ScopesCounted, scopesCounted } from '../../domain/catalogue/scopes-counted.ts';
import { levelsOffered } from '../../domain/standing/evaluate.ts';
import { type AnyOperation, inProgramme } from '../operations/operation.ts';
import { readAsked, WhichVersion } from './catalogue-asked.ts';
import { JsonNamed } from './competency-schema.ts';

const tag = 'Catalogue';

const JsonCatalogueVersion = z
  .strictObject({
    id: z.string(),
    number: z.int().meta({ description: 'Counted from 1 in the programme; the greatest is in force.' }),
    hash: z.string().meta({
      description: 'Of the meaning of its rules. Versions have the same one where earlier rules were published again.',
    }),
    label: z.string(),
    publishedAt: z.string(),
  })
  .meta({ id: 'catalogueVersion' });

const JsonReading = z.strictObject({ id: z.string(), text: z.string() }).meta({ id: 'readingOfQuestion' });

interface KeptVersion {
  readonly id: string;
  readonly number: number;
  readonly hash: string;
  readonly label: string;
  readonly published_at: string;
}

const presentKept = ({ id, number, hash, label, published_at }: KeptVersion) => ({
  id,
  number,
  hash,
  label,
  publishedAt: published_at,
});

/** The versions of a programme's rules, and what the newest has. */
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
        questions: z
          .array(z.strictObject({ id: z.string(), text: z.string(), readings: z.array(JsonReading) }))
          .meta({ description: 'What the texts leave open until the programme rules on it.' }),
        affiliations: z
          .array(z.string())
          .meta({ description: 'As what somebody can belong to a partner; the usual one first.' }),
        metrics: z
          .array(z.strictObject({ id: z.string(), name: z.string(), unit: z.string().optional() }))
          .meta({ description: 'The figures that its rules look at.' }),
        evidence: z.array(JsonNamed).meta({ description: 'The kinds of evidence that its rules look at.' }),
        attributes: z
          .array(
            z.strictObject({
              id: z.string(),
              name: z.string(),
              values: z
                .array(JsonNamed)
                .optional()
                .meta({ description: 'What it can be; left out where that is anything, as a country.' }),
            }),
          )
          .meta({ description: 'What a partner is, as far as the rules look at it.' }),
        scope: JsonScope.meta({ description: 'What is counted together where a level does not say otherwise.' }),
        scopes: z
          .array(
            z.strictObject({
              competency: z.string(),
              level: z.string(),
              scope: z.enum(['company', 'country', 'location']),
              combine: z.enum(['all', 'best', 'each']).optional(),
            }),
          )
          .meta({ description: 'The levels that count something together otherwise than the programme usually does.' }),
      })
      .meta({ id: 'catalogue' }),
    act: async (asked) => {
      const found = await readAsked(asked);
      if (!found.ok) return found;
      const { catalogue, voice, etag } = found.value;
      const { programme, version } = catalogue;
      const today = asked.context.clock.today();
      return done({
        // What is counted for what is so on a day.
        etag: `${etag.slice(0, -1)}-${today}"`,
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
          questions: [...programme.questions].map(([id, { text, readings }]) => ({
            ...{ id, text: voice.say(text) },
            readings: [...readings].map(([reading, meaning]) => ({ id: reading, text: voice.say(meaning) })),
          })),
          affiliations: [...programme.affiliations],
          metrics: [...programme.metrics].map(([id, { title, unit }]) => ({
            ...{ id, name: title ? voice.say(title) : id },
            ...(unit && { unit: voice.say(unit) }),
          })),
          evidence: [...programme.evidence.keys()].map((id) => ({ id, name: voice.evidence(id) })),
          attributes: [...programme.attributes].map(([id, values]) => {
            const titles = programme.attributeTitles.get(id);
            const called = (value: string) => {
              const title = titles?.values.get(value);
              return title ? voice.say(title) : value;
            };
            return {
              ...{ id, name: titles?.title ? voice.say(titles.title) : id },
              ...(values !== 'any' && { values: values.map((value) => ({ id: value, name: called(value) })) }),
            };
          }),
          ...presentScopes(scopesCounted(programme, today)),
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
      'A pack is refused whole with every problem, by file, line and column. Rules that are in force already make no new version, and `isNew` is false. Earlier ones are put in force again, as a new version.',
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
];

const presentScopes = ({ usual: { over, ...usual }, otherwise }: ScopesCounted) => ({
  scope: { ...usual, ...(over && { over: [...over] }) },
  scopes: otherwise.map(({ per, ...one }) => ({ ...one, scope: per })),
});
