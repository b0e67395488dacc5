import type { ReactNode } from 'react';
import type { KeyMade } from '../../client/index.ts';
import { settingsWords } from '../../wording/portal/settings-words.ts';
import { CopiedOnce } from '../design/copied-once.tsx';
import { useWords } from '../reading/reading.tsx';

/** The secret of a new key: shown this once, to be copied. */
export function NewSecret({
  made: { secret },
  close,
}: {
  readonly made: KeyMade;
  readonly close: () => void;
}): ReactNode {
  const { secret: label, secretHint: hint, secretKept: kept, copy, copied, copyYourself } = useWords(settingsWords);
  return <CopiedOnce secret={secret} words={{ label, hint, kept, copy, copied, copyYourself }} close={close} />;
}
