import { claimName } from '../membership/facts.ts';
import type { NoticeContent } from './matter.ts';
import { isOfTransfer, type Notice } from './notice.ts';

interface Twin extends Pick<Notice, 'role' | 'cause' | 'subject'> {
  readonly due_on: string;
  readonly content: NoticeContent | null;
}

/**
 * What is said once is not said again beside it: that an award is at risk, where it is said on the same day who has left it
 * so; and to somebody who looks after a partner and holds the credential, that it ends.
 */
export function withoutTwins<Row extends Twin>(rows: readonly Row[]): readonly Row[] {
  const said = new Set(
    rows.flatMap(({ role, cause, subject, due_on, content }) => {
      if (content && 'credentials' in content) return content.awards.map((award) => riskOn(claimName(award), due_on));
      return role === 'holder' ? [] : [`${cause} ${subject}`];
    }),
  );
  return rows.filter(({ role, cause, subject, due_on }) => {
    if (cause === 'at-risk') return !said.has(riskOn(subject, due_on));
    return role !== 'holder' || !said.has(`${cause} ${subject}`);
  });
}

const riskOn = (award: string, on: string): string => `risk of ${award} on ${on}`;

/** Of several reminders of one thing the one that is due last says all: the rows come with that one first. */
export function withoutEarlier<Row extends Pick<Notice, 'role' | 'cause' | 'subject'>>(
  rows: readonly Row[],
): readonly Row[] {
  const said = new Set<string>();
  return rows.filter(({ role, cause, subject }) => {
    // Whoever leaves twice takes something else with them each time.
    if (isOfTransfer(cause)) return true;
    const name = `${role} ${cause} ${subject}`;
    if (said.has(name)) return false;
    said.add(name);
    return true;
  });
}
