import { z } from 'zod';
import { readCatalogue } from '../../actions/read-catalogue.ts';
import { done, refused } from '../../actions/refusal.ts';
import { JsonDifference } from '../../answers/difference-schema.ts';
import { presentDifference } from '../../answers/present-difference.ts';
import { dayToCompareOn, stateNamed, textIds } from '../../answers/states-named.ts';
import type { Programme } from '../../domain/catalogue/programme.ts';
import { programmeInRegion } from '../../domain/catalogue/programme-in-region.ts';
import { differenceOf } from '../../domain/impact/difference/programme-difference.ts';
import type { State } from '../../domain/impact/difference/state.ts';
import { type Problem, problem } from '../../domain/problems/problem.ts';
import { unknownName } from '../../domain/problems/unknown-name.ts';
import { type AnyOperation, inProgramme } from '../operations/operation.ts';
import { regionAsked } from './region-asked.ts';

const side = (which: string) =>
  z
    .string()
    .max(80)
    .optional()
    .meta({
      description: `${which}: a day, or the id of a text; left out where two versions are compared as they are.`,
    });
const version = (which: string) =>
  z
    .uuid()
    .optional()
    .meta({ description: `${which}: by this version of the catalogue; without it, the newest.` });

export const differenceOperations: readonly AnyOperation[] = [
  inProgramme({
    method: 'GET',
    path: '/catalogue/difference',
    id: 'showDifference',
    isPublic: true,
    tag: 'Catalogue',
    summary: 'What is different between two days, texts or versions of the rules',
    description: 'With the direction of every change: harder, easier or the same, proved where that can be proved.',
    query: z.strictObject({
      before: side('The earlier state'),
      after: side('The later state'),
      beforeVersion: version('The earlier state'),
      afterVersion: version('The later state'),
      competency: z.string().max(80).optional().meta({ description: 'Of this competency only.' }),
      region: z
        .string()
        .max(80)
        .optional()
        .meta({ description: 'As it is asked in this region; without it, of each kind of partner.' }),
    }),
    answer: JsonDifference,
    act: async ({ context, programme: { id }, query, language }) => {
      const before = await readCatalogue(context, { programme: id, version: query.beforeVersion });
      if (!before.ok) return before;
      const after = await readCatalogue(context, { programme: id, version: query.afterVersion });
      if (!after.ok) return after;
      const region = regionAsked(after.value.programme, query.region);
      if (region && 'problems' in region) return refused({ kind: 'invalid', problems: region.problems });
      const inRegion = (programme: Programme) => (region ? programmeInRegion(programme, region) : programme);
      const sides = [inRegion(before.value.programme), inRegion(after.value.programme)] as const;
      const states = statesAsked(sides, query, context.clock.today());
      if ('problems' in states) return refused({ kind: 'invalid', problems: states.problems });
      const etag = `"${before.value.version.hash.slice(0, 16)}-${after.value.version.hash.slice(0, 16)}-${after.value.rules}-${states.before.on}-${states.after.on}-${region?.id ?? ''}-${language}"`;
      return done({
        etag,
        body: () => presentDifference(differenceOf(states.before, states.after, query.competency), [], language),
      });
    },
  }),
];

interface Asked {
  readonly before?: string | undefined;
  readonly after?: string | undefined;
  readonly beforeVersion?: string | undefined;
  readonly afterVersion?: string | undefined;
  readonly competency?: string | undefined;
}

function statesAsked(
  [earlier, later]: readonly [Programme, Programme],
  { before, after, beforeVersion, afterVersion, competency }: Asked,
  today: State['on'],
): { readonly before: State; readonly after: State } | { readonly problems: readonly Problem[] } {
  const competencies = [...new Set([...earlier.competencies.keys(), ...later.competencies.keys()])];
  if (competency !== undefined && !competencies.includes(competency))
    return { problems: [unknownName('unknown-competency', competency, competencies, ['?competency'])] };
  const isOfTwoVersions = beforeVersion !== undefined || afterVersion !== undefined;
  if (!isOfTwoVersions && (before === undefined || after === undefined))
    return { problems: [problem('versions-without-days', [before === undefined ? '?before' : '?after'])] };
  const usual = dayToCompareOn([earlier, later], today);
  const named = (name: string | undefined, programme: Programme, at: string): State | Problem =>
    name === undefined
      ? { programme, on: usual }
      : (stateNamed(name, programme, competency) ?? unknownName('unknown-version', name, textIds(programme), [at]));
  const states = { before: named(before, earlier, '?before'), after: named(after, later, '?after') };
  const problems = Object.values(states).flatMap((one) => ('code' in one ? [one] : []));
  return 'code' in states.before || 'code' in states.after
    ? { problems }
    : { before: states.before, after: states.after };
}
