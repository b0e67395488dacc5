import type { ReactNode } from 'react';

/** The name and its mark, as an assay office strikes it. */
export function Brand(): ReactNode {
  return (
    <a className="brand" href="/">
      <svg viewBox="0 0 32 32" aria-hidden="true">
        <path d="M9 2h14l7 7v14l-7 7H9l-7-7V9z" fill="var(--gold)" />
        <path
          d="M16 8l6.500 16M16 8L9.500 24M12 18.500h8"
          fill="none"
          stroke="var(--surface)"
          strokeWidth="2.800"
          strokeLinecap="round"
        />
      </svg>
      Assay
    </a>
  );
}
