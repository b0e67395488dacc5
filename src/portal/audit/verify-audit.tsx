import '../design/sentences.css';
import { type ReactNode, useState } from 'react';
import { type AuditVerified, verifyAudit } from '../../client/index.ts';
import { auditWords } from '../../wording/portal/audit-words.ts';
import { Button } from '../design/button.tsx';
import { Refusal } from '../design/field.tsx';
import { RefusedInWords } from '../office/sending.tsx';
import { useWords } from '../reading/reading.tsx';
import { answerOf } from '../server/refused.ts';

/** Has every hash of the record computed anew, and says what came of it. */
export function VerifyAudit({ programme }: { readonly programme: string }): ReactNode {
  const words = useWords(auditWords);
  const [isGoing, setGoing] = useState(false);
  const [verified, setVerified] = useState<AuditVerified>();
  const [error, setError] = useState<unknown>();
  const verify = async (): Promise<void> => {
    setGoing(true);
    setError(undefined);
    try {
      setVerified(await answerOf(verifyAudit({ path: { programme }, body: {} })));
    } catch (refused) {
      setError(refused);
    } finally {
      setGoing(false);
    }
  };
  return (
    <div className="section">
      <p>
        <Button isDisabled={isGoing} onPress={() => void verify()}>
          {isGoing ? words.verifying : words.verify}
        </Button>
      </p>
      <RefusedInWords error={error} />
      {verified && verified.flaws.length === 0 && <p role="status">{words.whole(verified.chains, verified.entries)}</p>}
      {verified && verified.flaws.length > 0 && (
        <Refusal>
          <p>{words.flawed(verified.flaws.length, verified.entries)}</p>
          <ul className="sentences">
            {verified.flaws.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Refusal>
      )}
    </div>
  );
}
