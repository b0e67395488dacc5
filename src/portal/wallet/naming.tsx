import { type ReactNode, useId } from 'react';
import { meWords } from '../../wording/portal/me-words.ts';
import { useWords } from '../reading/reading.tsx';
import type { WalletLink } from './asking.ts';

/** Whether a partner may name its reader in what it hands out: nobody is named who did not say so. */
export function Naming({
  link: { name, isNamed },
  isDisabled,
  change,
}: {
  readonly link: WalletLink;
  readonly isDisabled: boolean;
  readonly change: (isNamed: boolean) => Promise<void>;
}): ReactNode {
  const words = useWords(meWords);
  const hint = useId();
  return (
    <div>
      <label className="choice">
        <input
          type="checkbox"
          checked={isNamed}
          disabled={isDisabled}
          aria-describedby={hint}
          onChange={({ target }) => void change(target.checked)}
        />
        {words.naming(name)}
      </label>
      <p className="note" id={hint}>
        {words.namingLead}
      </p>
    </div>
  );
}
