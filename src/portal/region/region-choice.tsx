import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useEffect } from 'react';
import { regionWords } from '../../wording/portal/region-words.ts';
import { kept } from '../reading/kept.ts';
import { useReading, useWords } from '../reading/reading.tsx';
import { useRegion, useRegions } from './region.ts';
import { allRegions, keepRegion } from './region-in-address.ts';

/** In which region of the programme it is read. Choosing one chooses its language too, which can be changed again. */
export function RegionChoice(): ReactNode {
  const words = useWords(regionWords);
  const regions = useRegions();
  const region = useRegion();
  const { setLanguage } = useReading();
  const go = useNavigate();
  useEffect(() => {
    // Who comes by an address, and has chosen no language here, is met in that of its region.
    if (region?.language && kept('language') === undefined) setLanguage(region.language);
  }, [region, setLanguage]);
  if (regions.length === 0) return null;
  const choose = (chosen: string): void => {
    keepRegion(chosen);
    const { language } = regions.find((one) => one.region === chosen) ?? {};
    if (language) setLanguage(language);
    void go({ to: '.', search: (kept: object) => ({ ...kept, region: chosen }), resetScroll: false });
  };
  return (
    <label>
      {words.region}
      <select value={region?.region ?? allRegions} onChange={({ target }) => choose(target.value)}>
        <option value={allRegions}>{words.all}</option>
        {regions.map(({ region: id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
