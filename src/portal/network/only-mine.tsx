import type { ReactNode } from 'react';
import { networkWords } from '../../wording/portal/network-words.ts';
import { Button } from '../design/button.tsx';
import { useWords } from '../reading/reading.tsx';
import { useVisitor } from '../session/session.ts';

/** Whoever looks after partners looks at their own with one click; the address can be handed to others as it is. */
export function OnlyMine({
  programme,
  manager,
  choose,
}: {
  readonly programme: string;
  /** Whose partners are shown now. */
  readonly manager: string | undefined;
  readonly choose: (manager: string | undefined) => void;
}): ReactNode {
  const words = useWords(networkWords);
  const visitor = useVisitor();
  const isAccountManager = visitor?.roles.some(
    (held) => held.kind === 'office' && held.role === 'account-manager' && held.programme === programme,
  );
  if (!visitor || !isAccountManager) return null;
  const isMine = manager === visitor.id;
  return (
    <div>
      <Button onPress={() => choose(isMine ? undefined : visitor.id)}>
        {isMine ? words.notOnlyMine : words.onlyMine}
      </Button>
    </div>
  );
}
