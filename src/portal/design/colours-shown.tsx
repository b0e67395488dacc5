import { type ReactNode, useEffect, useRef, useState } from 'react';
import { designWords } from '../../wording/portal/design-words.ts';
import { useReading, useWords } from '../reading/reading.tsx';
import { colourOf, contrastOf } from './contrast.ts';

/** Which token is written on which, and what WCAG 2.2 asks of it: 4.5 of text (1.4.3), 3 of what only bounds (1.4.11). */
const pairs: readonly (readonly [ink: string, paper: string, asked: 4.5 | 3])[] = [
  ['ink', 'paper', 4.5],
  ['ink', 'surface', 4.5],
  ['ink', 'sunken', 4.5],
  ['muted', 'paper', 4.5],
  ['muted', 'surface', 4.5],
  ['muted', 'sunken', 4.5],
  ['accent', 'paper', 4.5],
  ['accent', 'surface', 4.5],
  ['on-accent', 'accent', 4.5],
  ['on-accent', 'accent-strong', 4.5],
  ['met', 'met-paper', 4.5],
  ['risk', 'risk-paper', 4.5],
  ['lost', 'lost-paper', 4.5],
  ['lost', 'surface', 4.5],
  ['open', 'open-paper', 4.5],
  ['gold', 'gold-paper', 4.5],
  ['silver', 'silver-paper', 4.5],
  ['line-strong', 'surface', 3],
];

/** Every pair of colours that the pages write with, and its contrast in the light that is read in. */
export function ColoursShown(): ReactNode {
  const { theme } = useReading();
  return (
    <ul className="swatches">
      {pairs.map(([ink, paper, asked]) => (
        // Another one in another light: its colours are read when it is shown.
        <Swatch key={`${ink} ${paper} ${theme}`} ink={ink} paper={paper} asked={asked} />
      ))}
    </ul>
  );
}

function Swatch({
  ink,
  paper,
  asked,
}: {
  readonly ink: string;
  readonly paper: string;
  readonly asked: number;
}): ReactNode {
  const words = useWords(designWords);
  const { language } = useReading();
  const { place, contrast } = useContrast();
  const told = (figure: number) => new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(figure);
  return (
    <li>
      <span ref={place} className="swatch" style={{ color: `var(--${ink})`, background: `var(--${paper})` }}>
        {asked === 3 ? <span className="bound" aria-hidden="true" /> : 'Aa'}
      </span>
      <span>
        <code>{ink}</code> / <code>{paper}</code>
        <span className="note">
          {/* Rounded down: a figure never promises more than there is. */}
          {contrast !== undefined && words.contrast(told(Math.floor(contrast * 10) / 10))} ({words.asked(told(asked))})
        </span>
      </span>
    </li>
  );
}

/** The contrast of a place as the browser has worked out its colours, and again when the light of the system changes. */
function useContrast() {
  const place = useRef<HTMLSpanElement>(null);
  const [contrast, setContrast] = useState<number>();
  useEffect(() => {
    const read = (): void => {
      if (!place.current) return;
      const { color, backgroundColor } = getComputedStyle(place.current);
      const [ink, paper] = [colourOf(color), colourOf(backgroundColor)];
      setContrast(ink && paper && contrastOf(ink, paper));
    };
    // After the provider of the theme, which stands above, has set it.
    const soon = requestAnimationFrame(read);
    const dark = matchMedia('(prefers-color-scheme: dark)');
    dark.addEventListener('change', read);
    return () => {
      cancelAnimationFrame(soon);
      dark.removeEventListener('change', read);
    };
  }, []);
  return { place, contrast };
}
