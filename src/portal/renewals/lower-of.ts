import type { AwardToChoose, Renewals, RenewalToAskFor } from '../../client/index.ts';

type Option = AwardToChoose['options'][number];

/** A renewal at which an award fails, and the highest lower level that would be met there. */
export interface LowerAhead {
  readonly renewal: RenewalToAskFor;
  readonly award: AwardToChoose;
  readonly lower: Option;
}

/** The next renewal of an award at a lower level, where it fails there itself. */
export function lowerOf(
  { ahead }: Pick<Renewals, 'ahead'>,
  { competency, level }: { readonly competency: string; readonly level: string },
): LowerAhead | undefined {
  const found = ahead
    .flatMap((renewal) => renewal.awards.map((award) => ({ renewal, award })))
    .find(({ award }) => award.competency === competency && award.level === level && !award.done);
  const lower = found && lowerOption(found.award);
  return lower && { ...found, lower };
}

/** The highest lower level that would be met at the renewal at which the award itself fails. */
export function lowerOption({
  level,
  verdict,
  done,
  options,
}: Pick<AwardToChoose, 'level' | 'verdict' | 'done' | 'options'>): Option | undefined {
  if (done || verdict === 'met') return undefined;
  return options.find((one) => one.level !== level && (one.state === 'possible' || one.state === 'later'));
}
