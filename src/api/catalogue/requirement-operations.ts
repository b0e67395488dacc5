import { z } from 'zod';
import { done, refused } from '../../actions/refusal.ts';
import { JsonClauseSentence, presentClause } from '../../answers/clause-sentence.ts';
import { JsonDay } from '../../answers/scalars.ts';
import { clauseInRegion } from '../../domain/catalogue/region.ts';
import { verifications } from '../../domain/catalogue/verification.ts';
import { versionsInForce } from '../../domain/catalogue/version-in-force.ts';
import { WrittenDay } from '../../domain/catalogue/written/scalars.ts';
import { levelsOffered } from '../../domain/standing/evaluate.ts';
import { day as dayFrom } from '../../domain/time/day.ts';
import { clauseInWords } from '../../wording/rules/clause-in-words.ts';
import { proofOfProgramme } from '../../wording/rules/condition-in-words.ts';
import { type AnyOperation, inProgramme } from '../operations/operation.ts';
import { competencyOf, readAsked, WhichVersion } from './catalogue-asked.ts';
import { clauseTree, JsonClause } from './clause-tree.ts';
import { JsonTextVersion, presentVersion } from './competency-schema.ts';
import { regionAsked } from './region-asked.ts';

const tag = 'Catalogue';

/** What a level asks, in sentences and as a tree. */
export const requirementOperations: readonly AnyOperation[] = [
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
      region: z
        .string()
        .max(80)
        .optional()
        .meta({ description: 'What is asked in one region of the programme; without it, for each kind of partner.' }),
    }),
    answer: z
      .strictObject({
        competency: z.string(),
        level: z.string(),
        name: z.string(),
        on: JsonDay,
        cohort: z.enum(['new', 'renewing', 'holder']),
        region: z.string().optional(),
        proof: z.strictObject({ verification: z.enum(verifications), text: z.string() }).meta({
          description: 'How well what is held must be proved so that it counts, where no clause asks for more.',
        }),
        texts: z.array(
          z.strictObject({ version: JsonTextVersion, sentences: z.array(JsonClauseSentence), clause: JsonClause }),
        ),
      })
      .meta({ id: 'requirement' }),
    act: async (asked) => {
      const found = await readAsked(asked);
      if (!found.ok) return found;
      const { competency: id, level } = asked.params;
      const competency = competencyOf(found.value, id);
      const { programme } = found.value.catalogue;
      if (!competency || !levelsOffered(programme, competency).includes(level))
        return refused({ kind: 'not-found', what: 'level' });
      const region = regionAsked(programme, asked.query.region);
      if (region && 'problems' in region) return refused({ kind: 'invalid', problems: region.problems });
      const on = asked.query.on === undefined ? asked.context.clock.today() : dayFrom(asked.query.on);
      const cohort = asked.query.cohort ?? 'new';
      const { voice, etag } = found.value;
      const texts = versionsInForce(competency, cohort, on, on).flatMap((version) => {
        const clause = version.levels.get(level);
        return clause ? [{ version, clause: region ? clauseInRegion(clause, region) : clause }] : [];
      });
      return done({
        etag: `"${on}-${region?.id ?? ''}-${etag.slice(1)}`,
        body: () => ({
          ...{ competency: id, level, on, cohort, name: voice.award({ competency: id, level }) },
          ...(region && { region: region.id }),
          proof: {
            verification: programme.verification,
            text: proofOfProgramme(programme.verification, voice),
          },
          texts: texts.map(({ version, clause }) => ({
            version: presentVersion(version, competency),
            sentences: [presentClause(clauseInWords(clause, voice))],
            clause: clauseTree(clause, voice),
          })),
        }),
      });
    },
  }),
];
