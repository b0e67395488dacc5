import './facts.css';
import type { ReactNode } from 'react';

export interface Fact {
  readonly name: string;
  /** Beside the name, smaller. */
  readonly nameNote?: ReactNode;
  readonly value: ReactNode;
  readonly isStrong?: boolean;
}

/** What is known of one thing, each by its name. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }): ReactNode {
  return (
    <dl className="facts">
      {facts.map(({ name, nameNote, value, isStrong }) => (
        <div key={name}>
          <dt>
            {name} {nameNote && <span className="note">{nameNote}</span>}
          </dt>
          <dd className={isStrong ? 'strong' : undefined}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
