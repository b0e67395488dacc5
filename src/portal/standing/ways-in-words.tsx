import type { ReactNode } from 'react';

/** How many ways to close a gap are told: the smallest stand first. */
const enough = 4;

/** The smallest ways to what is missing. */
export const WaysInWords = ({ ways }: { readonly ways: readonly { readonly text: string }[] }): ReactNode => (
  <ul className="sentences">
    {ways.slice(0, enough).map(({ text }) => (
      <li key={text}>{text}</li>
    ))}
  </ul>
);
