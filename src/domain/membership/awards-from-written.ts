import type { Day } from '../time/day.ts';
import { lastDay } from '../time/day.ts';
import type { RenewalDone, StatusHeld } from './facts.ts';
import { known } from './known-from-written.ts';
import type { WrittenExamplePartner } from './written/partner-file.ts';

type Written = NonNullable<WrittenExamplePartner['statuses']>[number];

/** The awards and other statuses as a partner file states them; one without a renewal day has that of the membership. */
export const awardsFromWritten = ({ statuses, membership }: WrittenExamplePartner): readonly StatusHeld[] =>
  (statuses ?? []).map((written) => awardFromWritten(written, membership?.anniversary));

function awardFromWritten(
  { status, level, from, to, anniversary, termFrom, renewed, renewals, country, ...rest }: Written,
  ofMembership: string | undefined,
): StatusHeld {
  const renewalDay = anniversary ?? ofMembership;
  const done = [
    ...(renewals ?? []).map(renewalFromWritten),
    ...(renewed === undefined ? [] : [{ done: renewed as Day, ...known({}) }]),
  ];
  return {
    status,
    ...(level !== undefined && { level }),
    from: from as Day,
    to: (to ?? lastDay) as Day,
    ...(renewalDay !== undefined && { anniversary: renewalDay }),
    ...(termFrom !== undefined && { termFrom: termFrom as Day }),
    ...(done.length > 0 && { renewals: done.sort((a, b) => (a.done < b.done ? -1 : 1)) }),
    ...(country !== undefined && { country }),
    ...known(rest),
  };
}

const renewalFromWritten = ({
  done,
  paid,
  for: of,
  ...rest
}: NonNullable<Written['renewals']>[number]): RenewalDone => ({
  done: done as Day,
  ...(paid !== undefined && { paid: paid as Day }),
  ...(of !== undefined && { for: of as Day }),
  ...known(rest),
});
