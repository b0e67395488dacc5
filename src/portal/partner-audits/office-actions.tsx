import type { ReactNode } from 'react';
import type { PartnerAudit } from '../../client/index.ts';
import type { PartnerPlace } from '../standing/asking.ts';
import { ResultForm } from './result-form.tsx';
import { ScheduleForm } from './schedule-form.tsx';
import { TakeBackForm } from './take-back-form.tsx';

/** What the office does about an audit: says when it is, records what it found, and takes that back. */
export function OfficeActions({
  place,
  audit,
  award,
}: {
  readonly place: PartnerPlace;
  readonly audit: PartnerAudit;
  readonly award: string;
}): ReactNode {
  const { id, state, heldOn } = audit;
  if (heldOn !== undefined) return <TakeBackForm place={place} id={id} award={award} />;
  if (state === 'withdrawn') return null;
  return (
    <>
      {state === 'scheduled' && <ResultForm place={place} audit={audit} award={award} />}
      <ScheduleForm place={place} audit={audit} award={award} />
    </>
  );
}
