import type { Day } from '../time/day.ts';
import type { Competency, Lifecycle, Programme } from './programme.ts';

/**
 * The programme as its statements up to a day make it: without the life-cycle policies, successions and closings that
 * were said later. Texts, ends of items and exceptions are looked up by the day wherever they are asked for, so they stay.
 * The same object where everything was known.
 */
export function programmeKnownOn(programme: Programme, knownOn: Day): Programme {
  const lifecycle = programme.lifecycle && lifecycleKnownOn(programme.lifecycle, knownOn);
  let changed = lifecycle !== programme.lifecycle;
  const competencies = new Map<string, Competency>();
  for (const [id, competency] of programme.competencies) {
    const known = competencyKnownOn(competency, knownOn);
    changed ||= known !== competency;
    competencies.set(id, known);
  }
  return changed ? { ...programme, ...(lifecycle && { lifecycle }), competencies } : programme;
}

function competencyKnownOn(competency: Competency, knownOn: Day): Competency {
  const lifecycle = competency.lifecycle && lifecycleKnownOn(competency.lifecycle, knownOn);
  const succeeds = competency.succeeds.filter((one) => wasSaid(one, knownOn));
  const retirement = competency.closings.findLast((one) => wasSaid(one, knownOn)) ?? {};
  const isSame =
    lifecycle === competency.lifecycle &&
    succeeds.length === competency.succeeds.length &&
    (competency.closings.length === 0 || retirement === competency.retirement);
  return isSame ? competency : { ...competency, ...(lifecycle && { lifecycle }), succeeds, retirement };
}

/** The oldest policy is also that of the time before it, so it stays whenever it was said. */
function lifecycleKnownOn(lifecycle: Lifecycle, knownOn: Day): Lifecycle {
  const known = lifecycle.filter((policy, index) => index === 0 || wasSaid(policy, knownOn));
  return known.length === lifecycle.length ? lifecycle : known;
}

const wasSaid = ({ stated }: { readonly stated?: Day }, knownOn: Day): boolean =>
  stated === undefined || stated <= knownOn;
