import './hallmark.css';
import type { ReactNode } from 'react';

/** Cartouches as on metal, the highest level first: a cut square, an oval, a plain square. */
const cartouches = [
  'M12 2.500h16l9.500 9.500v16l-9.500 9.500H12L2.500 28V12z',
  'M20 2.500c9.700 0 17.500 7.800 17.500 17.500S29.700 37.500 20 37.500 2.500 29.700 2.500 20 10.300 2.500 20 2.500z',
  'M4 4h32v32H4z',
] as const;

/**
 * A level as it is struck on metal: by its shape, its letter and, where it is held, the year of the award. The word
 * stands beside it unless what it stands in says it already.
 *
 * @param rank 0 for the highest level of the programme
 */
export function Hallmark(mark: {
  readonly name: string;
  readonly rank: number;
  readonly year?: string;
  readonly alone?: boolean;
}): ReactNode {
  const { name, year, alone } = mark;
  const rank = Math.min(mark.rank, 2);
  return (
    <span className="hallmark" data-rank={rank}>
      <svg viewBox="0 0 40 40" aria-hidden="true">
        <path className="cartouche" d={cartouches[rank]} />
        <text className="letter" x="20" y={year ? 22 : 25.5} textAnchor="middle">
          {name.slice(0, 1).toUpperCase()}
        </text>
        {year && (
          <text className="year" x="20" y="31" textAnchor="middle">
            {year}
          </text>
        )}
      </svg>
      {!alone && <span>{name}</span>}
    </span>
  );
}
