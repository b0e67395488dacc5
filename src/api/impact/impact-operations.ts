import { z } from 'zod';
import { packFromFiles } from '../../actions/loaded-catalogue.ts';
import { type Done, done, refused } from '../../actions/refusal.ts';
import { type ChangeAsked, namingProgramme } from '../../answers/change-asked.ts';
import { JsonImpact } from '../../answers/impact-schema.ts';
import { presentImpact } from '../../answers/present-impact.ts';
import type { Programme } from '../../domain/catalogue/programme.ts';
import { releasesOf, withoutRelease } from '../../domain/impact/changed-competencies.ts';
import { comparisonOf } from '../../domain/impact/comparison.ts';
import { impactOn } from '../../domain/impact/impact.ts';
import { problem } from '../../domain/problems/problem.ts';
import { runExamples } from '../../domain/standing/examples.ts';
import { voiceOf } from '../../wording/voice.ts';
import { unknown } from '../judging/claims-asked.ts';
import { type Judged, judged } from '../judging/judged.ts';
import { Judging } from '../judging/judging-query.ts';
import { type AnyOperation, atPartner } from '../operations/operation.ts';

const tag = 'Impact';

export const impactOperations: readonly AnyOperation[] = [
  atPartner({
    method: 'GET',
    path: '/impact',
    id: 'showImpact',
    tag,
    summary: 'What a release of the rules does to a partner',
    description: 'The rules with the release beside the same rules without it.',
    query: z.strictObject({
      ...Judging,
      release: z.string().max(80).optional().meta({ description: 'The id of its texts; without it, the newest.' }),
    }),
    answer: JsonImpact,
    act: async (asked) => {
      const found = await judged(asked);
      if (!found.ok) return found;
      const change = releaseAsked(found.value.programme, asked.query.release);
      if (!change.ok) return change;
      return done({ etag: found.value.etag, body: () => told(found.value, change.value) });
    },
  }),
  atPartner({
    method: 'POST',
    path: '/impact',
    id: 'tryImpact',
    tag,
    summary: 'What a draft of the rules would do to a partner',
    description: 'Nothing is changed. A draft that contradicts its own examples is refused.',
    query: z.strictObject(Judging),
    body: z
      .strictObject({
        label: z.string().min(1).max(100).meta({ description: 'What the draft is called in the answer.' }),
        files: z.record(z.string().max(200), z.string()),
      })
      .meta({ id: 'draftToTry' }),
    answer: JsonImpact,
    act: async (asked) => {
      const found = await judged(asked);
      if (!found.ok) return found;
      const change = draftAsked(found.value.programme, asked.body);
      return change.ok ? done({ body: () => told(found.value, change.value) }) : change;
    },
  }),
];

function told({ facts, day, knownAt, voice }: Judged, change: ChangeAsked) {
  const request = { comparison: change.comparison, facts, day, knownAt };
  const names = voiceOf(namingProgramme(change.comparison), voice.language, facts);
  return presentImpact(impactOn(request), change, request, names);
}

function releaseAsked(programme: Programme, named: string | undefined): Done<ChangeAsked> {
  const releases = releasesOf(programme);
  const release = named ?? releases.at(-1) ?? '';
  const [from] = [...programme.competencies.values()]
    .flatMap(({ versions }) => versions.filter(({ id }) => id === release).map(({ effective }) => effective.new))
    .sort();
  if (from === undefined)
    return refused({ kind: 'invalid', problems: [unknown('unknown-release', release, releases, ['?release'])] });
  const comparison = comparisonOf(withoutRelease(programme, release), programme);
  return done({ kind: 'release', release, from, comparison });
}

function draftAsked(
  programme: Programme,
  { label, files }: { readonly label: string; readonly files: Readonly<Record<string, string>> },
): Done<ChangeAsked> {
  const pack = packFromFiles(files);
  if (!pack.ok) return refused({ kind: 'invalid', problems: pack.problems });
  const { programme: drafted, parts } = pack.value;
  if (drafted.id !== programme.id) {
    const wrong = problem('other-programme', ['files'], { found: drafted.id, expected: programme.id });
    return refused({ kind: 'invalid', problems: [wrong] });
  }
  const failing = runExamples(drafted, parts).filter((one) => one.problems.length > 0);
  if (failing.length > 0) {
    const first = problem('examples-fail', ['files'], { count: failing.length });
    return refused({ kind: 'invalid', problems: [first, ...failing.flatMap((one) => one.problems)] });
  }
  return done({ kind: 'draft', draft: label, comparison: comparisonOf(programme, drafted) });
}
