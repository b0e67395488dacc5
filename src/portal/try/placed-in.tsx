import type { ReactNode } from 'react';
import { regionWords } from '../../wording/portal/region-words.ts';
import type { AttributeOffered } from '../engine/told.ts';
import { useWords } from '../reading/reading.tsx';
import type { PlacedPartner } from './partner-in-region.ts';

/** Says what of a region it is judged by, and where the file says otherwise. */
export function PlacedIn({
  placed: { region, taken, stated },
  attributes,
}: {
  readonly placed: PlacedPartner;
  readonly attributes: readonly AttributeOffered[];
}): ReactNode {
  const words = useWords(regionWords);
  if (region === undefined) return null;
  const told = (said: Readonly<Record<string, string>>) =>
    Object.entries(said)
      .map(([id, value]) => {
        const attribute = attributes.find((one) => one.id === id);
        return `${attribute?.name ?? id}: ${attribute?.values.find((one) => one.id === value)?.name ?? value}`;
      })
      .join(', ');
  return (
    <>
      {Object.keys(taken).length > 0 && <p className="note">{words.judged(region, told(taken))}</p>}
      {Object.keys(stated).length > 0 && <p className="note">{words.judgedAsStated(region, told(stated))}</p>}
    </>
  );
}
