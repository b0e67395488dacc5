import { schemaVersion } from '../../answers/about.ts';
import { presentRefusal } from '../../answers/present-result.ts';
import type { JsonResult } from '../../answers/result-schema.ts';
import type { LocatedProblem } from '../../exchange/located-problems.ts';
import { type ExitCode, exitCodes, worst } from '../exit-code.ts';
import { type PartnerRow, partnersReport } from '../report/partners-report.ts';
import type { Block } from '../terminal/block.ts';
import type { Outcome, Request } from './command.ts';
import { type PartnerInput, partnerInputs } from './partner-input.ts';
import { printJson, printProblems, printReport } from './print.ts';

export type Accepted = Extract<PartnerInput['loaded'], { ok: true }>['value'];
type Single = Extract<
  JsonResult,
  { kind: 'evaluation' | 'assessment' | 'forecast' | 'calendar' | 'correction' | 'plan' }
>;

/** What a partner's files say does not go together with what else was asked. */
interface Refused {
  readonly refused: readonly LocatedProblem[];
}

/** What a command answers about one partner; both forms are made only where they are printed. */
export interface Answer {
  readonly exitCode: ExitCode;
  readonly row: NonNullable<PartnerRow['standing']>;
  /** What the verdicts of the row are about; where it is not said, requirements. */
  readonly rowShows?: 'awards-kept';
  blocks(): readonly Block[];
  json(): Single;
  /** A file to print in place of a report; only ever of one partner. */
  file?(): string;
}

/** Answers for one partner, or for all partners of a folder one after another with a table at the end. */
export function forEachPartner(
  request: Request,
  answer: (accepted: Accepted) => Answer | Refused | Exclude<Outcome, ExitCode>,
): Outcome {
  const found = partnerInputs(request);
  if (found.kind === 'people-of-many') return [{ kind: 'people-of-many' }];
  const rows: PartnerRow[] = [];
  const results: (Single | Extract<JsonResult, { kind: 'refusal' }>)[] = [];
  const codes: ExitCode[] = [];
  let shows: 'requirements' | 'awards-kept' = 'requirements';
  for (const [index, { file, loaded }] of found.inputs.entries()) {
    const told = loaded.ok ? answer(loaded.value) : { refused: loaded.problems };
    if (!loaded.ok || 'refused' in told) {
      const problems = 'refused' in told ? told.refused : [];
      printProblems(problems, request);
      rows.push({ name: file, refused: problems.length });
      results.push(presentRefusal(problems, request.settings.language));
      codes.push(exitCodes.refused);
      continue;
    }
    if (!('exitCode' in told)) return told;
    if (told.file && found.kind === 'several') return [{ kind: 'ics-of-many' }];
    const { name, partner } = loaded.value.facts;
    rows.push({ name: name ?? partner, standing: told.row });
    shows = told.rowShows ?? shows;
    codes.push(told.exitCode);
    if (told.file) request.world.out(told.file());
    else if (request.settings.json) results.push(told.json());
    else
      printReport(
        [...(index > 0 ? [{ kind: 'gap' } as const, { kind: 'gap' } as const] : []), ...told.blocks()],
        request,
      );
  }
  const [only] = results;
  if (request.settings.json && found.kind === 'several')
    printJson({ kind: 'several', schemaVersion, results }, request);
  else if (request.settings.json && only) printJson(only, request);
  else if (found.kind === 'several' && rows.some(({ standing, refused }) => refused !== undefined || standing?.length))
    printReport(partnersReport(rows, shows, request.settings.language), request);
  return worst(codes);
}
