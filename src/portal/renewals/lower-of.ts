import type { AwardToChoose, Renewals } from '../../client/index.ts';

/** The highest lower level that would be met at the renewal at which the award itself fails. */
export function lowerOf(
  { ahead }: Pick<Renewals, 'ahead'>,
  { competency, level }: { readonly competency: string; readonly level: string },
): AwardToChoose['options'][number] | undefined {
  const award = ahead
    .flatMap(({ awards }) => awards)
    .find((one) => one.competency === competency && one.level === level && !one.done);
  return award && lowerOption(award);
}

/** The same of an award that is renewed there. */
export function lowerOption({
  level,
  verdict,
  done,
  options,
}: Pick<AwardToChoose, 'level' | 'verdict' | 'done' | 'options'>): AwardToChoose['options'][number] | undefined {
  if (done || verdict === 'met') return undefined;
  return options.find((one) => one.level !== level && (one.state === 'possible' || one.state === 'later'));
}
