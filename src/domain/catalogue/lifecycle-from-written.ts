import type { z } from 'zod';
import type { Path } from '../problems/problem.ts';
import { type Reading, report } from './pack-names.ts';
import type { Lifecycle } from './programme.ts';
import type { WrittenLifecycle } from './written/programme.ts';

const none = { days: 0 };

export function lifecycleFromWritten(
  written: z.infer<typeof WrittenLifecycle>,
  path: Path,
  reading: Reading,
): Lifecycle {
  const { opens, closes } = written.window ?? { opens: none, closes: none };
  const term = written.term ?? { months: 12 };
  if (Object.values(term).some((amount) => amount <= 0)) report(reading, 'not-positive', [...path, 'term']);
  const length = (duration: typeof opens) => ('months' in duration ? duration.months * 31 : duration.days);
  if (length(opens) > length(closes)) report(reading, 'reversed-window', [...path, 'window']);
  if (written.enforcement === 'checkDays' && !written.checkDays)
    report(reading, 'missing-key', path, { key: 'checkDays' });
  return {
    term,
    enforcement:
      written.enforcement === 'atRenewal'
        ? 'at-renewal'
        : written.enforcement === 'checkDays'
          ? 'check-days'
          : 'continuous',
    window: { opens, closes },
    checkDays: [...(written.checkDays ?? [])].sort(),
    promotionDays: [...(written.promotionDays ?? [])].sort(),
    grace: written.grace ?? none,
    lockIn: written.lockIn ?? none,
    versionBinds: written.versionBinds === 'atRenewal' ? 'at-renewal' : 'on-effective-day',
    notice: written.notice ?? none,
  };
}
