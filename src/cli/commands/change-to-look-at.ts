import type { ChangeAsked } from '../../answers/change-asked.ts';
import type { Programme } from '../../domain/catalogue/programme.ts';
import { releasesOf, withoutRelease } from '../../domain/impact/changed-competencies.ts';
import { comparisonOf } from '../../domain/impact/comparison.ts';
import { runExamples } from '../../domain/standing/examples.ts';
import { locate } from '../../exchange/located-problems.ts';
import type { UsageProblem } from '../arguments/usage-problem.ts';
import { loadPack } from '../files/load-pack.ts';
import type { Loaded } from '../files/refusal.ts';
import type { Request } from './command.ts';
import { twoProgrammes } from './two-programmes.ts';
import { unknownName } from './unknown-name.ts';

type Found = { readonly kind: 'found'; readonly change: ChangeAsked };
type Wrong = { readonly kind: 'wrong'; readonly problems: readonly UsageProblem[] };
type Refused = { readonly kind: 'refused'; readonly problems: Extract<Loaded<never>, { ok: false }>['problems'] };

/** The change that the options name for a pack: a draft, a release, or without either the newest release. */
export function changeToLookAt(programme: Programme, { settings, world }: Request): Found | Wrong | Refused {
  const { draft, release } = settings;
  if (draft !== undefined) {
    if (release !== undefined)
      return { kind: 'wrong', problems: [{ kind: 'either-or', one: '--release', other: '--draft' }] };
    const pack = loadPack(draft, world.folder);
    if (!pack.ok) return { kind: 'refused', problems: pack.problems };
    const { folder, programme: drafted, parts, trees } = pack.value;
    const problems = twoProgrammes(programme, drafted);
    if (problems.length > 0) return { kind: 'wrong', problems };
    // A draft that contradicts its own examples is not what its author means: nothing of it is shown as true.
    const failing = runExamples(drafted, parts).flatMap((one) => one.problems);
    if (failing.length > 0) return { kind: 'refused', problems: locate(failing, trees) };
    return { kind: 'found', change: { kind: 'draft', draft: folder, comparison: comparisonOf(programme, drafted) } };
  }
  const releases = releasesOf(programme);
  const asked = release ?? releases.at(-1) ?? '';
  if (!releases.includes(asked))
    return { kind: 'wrong', problems: [unknownName('release', asked, releases, '--release')] };
  const [from] = [...programme.competencies.values()]
    .flatMap(({ versions }) => versions.filter(({ id }) => id === asked).map(({ effective }) => effective.new))
    .sort();
  return from === undefined
    ? { kind: 'wrong', problems: [unknownName('release', asked, releases, '--release')] }
    : {
        kind: 'found',
        change: {
          kind: 'release',
          release: asked,
          from,
          comparison: comparisonOf(withoutRelease(programme, asked), programme),
        },
      };
}
