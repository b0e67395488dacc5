import type { QueryClient } from '@tanstack/react-query';
import type { Language } from '../../domain/catalogue/text.ts';
import { catalogueAsked, type RequirementPlace, requirementAsked } from './asking.ts';

/** What each level of a competency asks is read while the page that shows it is still being made. */
export async function readLevelsAhead(
  answers: QueryClient,
  place: Omit<RequirementPlace, 'level'>,
  language: Language,
): Promise<void> {
  const asked = catalogueAsked(place.programme, language);
  await answers.prefetchQuery(asked);
  for (const { id } of answers.getQueryData(asked.queryKey)?.levels ?? [])
    void answers.prefetchQuery(requirementAsked({ ...place, level: id }, language));
}
