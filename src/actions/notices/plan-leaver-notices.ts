import { addDays, type Day, lastDay } from '../../domain/time/day.ts';
import type { Context } from '../context.ts';
import type { PeopleChange } from '../imports/people-change.ts';
import type { PartnerWriting } from '../write-about-partner.ts';
import { planTransferNotices } from './plan-transfer-notices.ts';

/** The same for everybody whose last day comes with a sheet or from the partner's own system. */
export async function planLeaverNotices(
  context: Pick<Context, 'queue' | 'clock'>,
  writing: PartnerWriting,
  changes: readonly PeopleChange[],
): Promise<void> {
  const before = new Map(writing.kept.affiliations.map(({ id, valid_to }) => [id, valid_to ?? lastDay]));
  const left = new Map<string, Day>();
  for (const { kind, ends, person, content } of changes) {
    if (kind !== 'affiliation' || ends === undefined) continue;
    const last = content['valid_to'] as Day | null;
    if (last === null || last >= (before.get(ends) ?? lastDay)) continue;
    const known = left.get(person);
    left.set(person, known !== undefined && known > last ? known : last);
  }
  const leavers = [...left].map(([subject, last]) => ({ subject, since: addDays(last, 1) }));
  await planTransferNotices(context, writing, 'person-left', leavers);
}
