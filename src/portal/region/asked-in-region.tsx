import type { ReactNode } from 'react';
import { regionWords } from '../../wording/portal/region-words.ts';
import { useWords } from '../reading/reading.tsx';
import { useRegion } from './region.ts';

/** Says in which region a requirement is asked so; nothing where it is read for all of them. */
export function AskedInRegion(): ReactNode {
  const words = useWords(regionWords);
  const region = useRegion();
  return region ? <p className="note">{words.asked(region.name)}</p> : null;
}
