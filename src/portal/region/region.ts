import { useRouterState, useSearch } from '@tanstack/react-router';
import type { Installation } from '../../client/index.ts';
import { useInstallation } from '../session/session.ts';

import { programmeAt } from './programme-at.ts';

export type Region = Installation['programmes'][number]['regions'][number];

/** The regions of the programme that is looked at; none where it makes no difference between them. */
export function useRegions(): readonly Region[] {
  const { programmes } = useInstallation();
  const here = useRouterState({ select: ({ location }) => location.pathname });
  const looked = programmeAt(here, programmes);
  return programmes.find(({ programme }) => programme === looked)?.regions ?? [];
}

/** The region that is read in; undefined where none was chosen, or the programme has no such one. */
export function useRegion(): Region | undefined {
  const regions = useRegions();
  const { region } = useSearch({ from: '__root__' });
  return regions.find((one) => one.region === region);
}
