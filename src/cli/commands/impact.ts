import { type ChangeAsked, namingProgramme } from '../../answers/change-asked.ts';
import type { JsonNetworkImpact } from '../../answers/impact-schema.ts';
import { presentImpact, presentNetworkImpact } from '../../answers/present-impact.ts';
import { presentRefusal } from '../../answers/present-result.ts';
import { lastDaysToTake } from '../../domain/impact/exam-deadline.ts';
import { impactOn } from '../../domain/impact/impact.ts';
import { ImpactCounter } from '../../domain/impact/impact-totals.ts';
import type { ImpactRequest, LevelImpact, PartnerImpact } from '../../domain/impact/partner-impact.ts';
import { claimName } from '../../domain/membership/facts.ts';
import { voiceOf } from '../../wording/voice.ts';
import { type ExitCode, exitCodes, worst } from '../exit-code.ts';
import { type NetworkRow, networkImpactReport } from '../impact-report/network-impact-report.ts';
import { partnerImpactReport } from '../impact-report/partner-impact-report.ts';
import { changeToLookAt } from './change-to-look-at.ts';
import type { Command, Outcome, Request } from './command.ts';
import { type PartnerInput, partnerInputs } from './partner-input.ts';
import { printJson, printProblems, printReport } from './print.ts';

/** What a change of rules does to one partner, or to all partners of a folder. */
export const impact: Command = (request) => {
  const found = partnerInputs(request);
  if (found.kind === 'people-of-many') return [{ kind: 'people-of-many' }];
  const packs = found.inputs.flatMap(({ loaded }) => (loaded.ok ? [loaded.value.pack] : []));
  const [pack, ...others] = [...new Set(packs)];
  if (others.length > 0)
    return [{ kind: 'several-programmes', programmes: [...new Set(packs)].map((one) => one.programme.id) }];
  if (!pack) return refuseAll(found.inputs, request);
  const asked = changeToLookAt(pack.programme, request);
  if (asked.kind === 'wrong') return asked.problems;
  if (asked.kind === 'refused') {
    printProblems(asked.problems, request);
    if (request.settings.json) printJson(presentRefusal(asked.problems, request.settings.language), request);
    return exitCodes.refused;
  }
  const [only] = found.inputs;
  return found.kind === 'one' && only?.loaded.ok
    ? onePartner(requestFor(only.loaded.value, asked.change, request), asked.change, request)
    : manyPartners(found.inputs, pack.programme.id, asked.change, request);
};

const requestFor = (
  { facts }: Extract<PartnerInput['loaded'], { ok: true }>['value'],
  { comparison }: ChangeAsked,
  { settings: { day, knownAt } }: Request,
): ImpactRequest => ({ comparison, facts, day, knownAt });

/** Nothing lost is 0, something lost, alone or together with the others, 1, something open 3: what one may lose comes before what is not known. */
const exitCodeOf = ({ levels }: PartnerImpact): ExitCode => {
  const isLost = ({ effect, together }: LevelImpact) =>
    effect === 'lost' || (together?.before === 'met' && together.after === 'not-met');
  if (levels.some(isLost)) return exitCodes['not-met'];
  return levels.some((level) => level.held && level.effect === 'open') ? exitCodes.undetermined : exitCodes.met;
};

function onePartner(asked: ImpactRequest, change: ChangeAsked, request: Request): Outcome {
  const { language, json } = request.settings;
  const result = impactOn(asked);
  if (json) {
    const voice = voiceOf(namingProgramme(change.comparison), language, asked.facts);
    printJson(presentImpact(result, change, asked, voice), request);
  } else printReport(partnerImpactReport(result, change, asked, language), request);
  return exitCodeOf(result);
}

function manyPartners(
  inputs: readonly PartnerInput[],
  programme: string,
  change: ChangeAsked,
  request: Request,
): Outcome {
  const { language, json, day, knownAt } = request.settings;
  const counter = new ImpactCounter(
    change.comparison.changed.flatMap(({ claims }) => claims.map(claimName)),
    lastDaysToTake(change.comparison.after, knownAt),
  );
  const names = namingProgramme(change.comparison);
  const rows: NetworkRow[] = [];
  const results: JsonNetworkImpact['results'] = [];
  const codes: ExitCode[] = [];
  for (const { file, loaded } of inputs) {
    if (!loaded.ok) {
      printProblems(loaded.problems, request);
      rows.push({ name: file, refused: loaded.problems.length });
      results.push(presentRefusal(loaded.problems, language));
      codes.push(exitCodes.refused);
      continue;
    }
    const asked = requestFor(loaded.value, change, request);
    const result = impactOn(asked);
    counter.add(result);
    codes.push(exitCodeOf(result));
    rows.push({ name: result.name ?? result.partner, impact: result });
    if (json) results.push(presentImpact(result, change, asked, voiceOf(names, language, asked.facts)));
  }
  if (json) printJson(presentNetworkImpact(results, counter.totals(), { programme, change, day, knownAt }), request);
  else printReport(networkImpactReport(rows, counter.totals(), change, day, language), request);
  return worst(codes);
}

/** Not one partner could be read: there is no programme, and so no change, to speak of. */
function refuseAll(inputs: readonly PartnerInput[], request: Request): Outcome {
  const problems = inputs.flatMap(({ loaded }) => (loaded.ok ? [] : loaded.problems));
  printProblems(problems, request);
  if (request.settings.json) printJson(presentRefusal(problems, request.settings.language), request);
  return exitCodes.refused;
}
