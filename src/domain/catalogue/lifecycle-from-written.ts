import type { z } from 'zod';
import type { Path } from '../problems/problem.ts';
import { type Day, firstDay } from '../time/day.ts';
import type { Duration } from '../time/duration.ts';
import { type Reading, report } from './pack-names.ts';
import type { Lifecycle, LifecyclePolicy } from './programme.ts';
import { textFromWritten } from './text-from-written.ts';
import type { WrittenLifecycle, WrittenPolicy } from './written/lifecycle.ts';

const none = { days: 0 };

/** One policy for all time, or dated ones, of which each but the first states when it begins. */
export function lifecycleFromWritten(
  written: z.infer<typeof WrittenLifecycle>,
  path: Path,
  reading: Reading,
): Lifecycle {
  if (!Array.isArray(written)) return [policyFromWritten(written, path, reading)];
  const policies = written.map((one, index) => {
    const at = [...path, index];
    if (index > 0 && one.from === undefined) report(reading, 'missing-key', at, { key: 'from' });
    const before = written[index - 1]?.from;
    if (before !== undefined && one.from !== undefined && one.from <= before)
      report(reading, 'policies-not-in-order', [...at, 'from'], { from: before, to: one.from });
    return policyFromWritten(one, at, reading);
  });
  return policies;
}

function policyFromWritten(written: z.infer<typeof WrittenPolicy>, path: Path, reading: Reading): LifecyclePolicy {
  const { opens, closes, wholeMonths = false } = written.window ?? { opens: none, closes: none };
  const term = written.term ?? { months: 12 };
  if (isNotPositive(term)) report(reading, 'not-positive', [...path, 'term']);
  const late = written.afterLatePayment;
  if (late !== undefined && isNotPositive(late)) report(reading, 'not-positive', [...path, 'afterLatePayment']);
  if (inDays(opens) > inDays(closes)) report(reading, 'reversed-window', [...path, 'window']);
  // Or one day could belong to two renewals that are both open, and a renewal done then to either.
  if (inDays(closes) - inDays(opens) > inDays(term)) report(reading, 'window-longer-than-term', [...path, 'window']);
  if (written.enforcement === 'checkDays' && !written.checkDays)
    report(reading, 'missing-key', path, { key: 'checkDays' });
  checkWithoutEffect(written, path, reading);
  return {
    from: (written.from ?? firstDay) as Day,
    ...(written.stated !== undefined && { stated: written.stated as Day }),
    term,
    enforcement: enforcements[written.enforcement],
    window: { opens, closes, wholeMonths },
    reminders: [...(written.reminders ?? [])].sort((a, b) => inDays(a) - inDays(b)),
    ...(late !== undefined && { afterLatePayment: late }),
    anniversary: written.anniversary === 'ofFirstAward' ? 'of-first-award' : 'own',
    checkDays: [...(written.checkDays ?? [])].sort(),
    promotionDays: [...(written.promotionDays ?? [])].sort(),
    grace: written.grace ?? none,
    lockIn: written.lockIn ?? none,
    versionBinds: written.versionBinds === 'atRenewal' ? 'at-renewal' : 'on-effective-day',
    notice: written.notice ?? none,
    ...(written.source !== undefined && { source: written.source }),
    ...(written.note !== undefined && { note: textFromWritten(written.note) }),
  };
}

/** What the policy would never use, or use to end something before it begins, was meant otherwise. */
function checkWithoutEffect(written: z.infer<typeof WrittenPolicy>, path: Path, reading: Reading): void {
  const found = written.enforcement;
  for (const key of ['grace', 'lockIn', 'notice'] as const) {
    const duration = written[key];
    if (duration !== undefined && inDays(duration) < 0) report(reading, 'negative-duration', [...path, key], { key });
  }
  if (written.checkDays && found !== 'checkDays')
    report(reading, 'needless-check-days', [...path, 'checkDays'], { found });
  // However it is judged, a window can say when a renewal counts at which a new text binds, or for which a payment was.
  const isUsed = written.versionBinds === 'atRenewal' || written.afterLatePayment !== undefined;
  if (written.window && found !== 'atRenewal' && !isUsed)
    report(reading, 'only-at-renewal', [...path, 'window'], { key: 'window', found });
  if (written.reminders && found !== 'atRenewal')
    report(reading, 'only-at-renewal', [...path, 'reminders'], { key: 'reminders', found });
}

const enforcements = { atRenewal: 'at-renewal', continuous: 'continuous', checkDays: 'check-days' } as const;

/** So many days at the most, for comparing durations that may be written in months or in days. */
const inDays = (duration: Duration): number => ('months' in duration ? duration.months * 31 : duration.days);

const isNotPositive = (duration: Duration): boolean => inDays(duration) <= 0;
