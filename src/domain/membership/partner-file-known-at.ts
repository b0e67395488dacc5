import { endOfTime, type Instant } from '../time/instant.ts';
import { isKnownAt } from './facts.ts';
import { known } from './known-from-written.ts';
import type { WrittenExamplePartner } from './written/partner-file.ts';

type People = NonNullable<WrittenExamplePartner['people']>;
type Credential = NonNullable<People[number]['credentials']>[number];

/**
 * A partner file as it was known at a moment: without what was not known yet or no longer, and without a word of what has
 * become of it since. A person of whom nothing was known is not in it.
 */
export function partnerFileKnownAt<File extends WrittenExamplePartner>(file: File, at: Instant): File {
  const kept = {
    locations: statementsKnownAt(file.locations, at),
    invoicing: statementsKnownAt(file.invoicing, at),
    people: peopleKnownAt(file.people, at),
    metrics: metricsKnownAt(file.metrics, at),
    evidence: statementsKnownAt(file.evidence, at),
    statuses: statementsKnownAt(file.statuses, at)?.map(({ renewals, ...award }) => {
      const done = statementsKnownAt(renewals, at);
      return { ...award, ...(done && { renewals: done }) };
    }),
    grants: statementsKnownAt(file.grants, at),
    exceptions: statementsKnownAt(file.exceptions, at),
  };
  const { locations, invoicing, people, metrics, evidence, statuses, grants, exceptions, ...rest } = file;
  return { ...rest, ...Object.fromEntries(Object.entries(kept).filter(([, list]) => list !== undefined)) } as File;
}

interface WhenKnown {
  readonly knownFrom?: string | undefined;
  readonly knownTo?: string | undefined;
}

/** Nothing instead of an empty list: a file states no lists without anything in them. */
function statementsKnownAt<One extends WhenKnown>(list: readonly One[] | undefined, at: Instant): One[] | undefined {
  const found = (list ?? []).filter((one) => isKnownAt(known(one), at)).map((one) => asKnownThen(one, at));
  return found.length === 0 ? undefined : found;
}

/** That it would end one day was not known as long as it was known. */
function asKnownThen<One extends WhenKnown>(one: One, at: Instant): One {
  if (one.knownTo === undefined || at === endOfTime) return one;
  const { knownTo, ...rest } = one;
  return rest as One;
}

/** Who holds something and is not known to belong to the partner any more is told with what had been stated of that. */
const endedBy = <One extends WhenKnown>(list: readonly One[], at: Instant): One[] | undefined => {
  const ended = list.filter((one) => known(one).knownTo <= at);
  return ended.length === 0 ? undefined : ended;
};

function peopleKnownAt(people: People | undefined, at: Instant): People | undefined {
  const found = (people ?? []).flatMap(({ affiliation, credentials, ...person }): People => {
    const held = (credentials ?? []).flatMap((one): readonly Credential[] =>
      typeof one === 'string' ? [one] : (statementsKnownAt([one], at) ?? []),
    );
    const belongs = affiliationKnownAt(affiliation, at, held.length > 0);
    if (typeof affiliation === 'object' && belongs === undefined) return [];
    return [
      {
        ...person,
        ...(belongs !== undefined && { affiliation: belongs }),
        ...(held.length > 0 && { credentials: held }),
      },
    ];
  });
  return found.length === 0 ? undefined : found;
}

function affiliationKnownAt(affiliation: People[number]['affiliation'], at: Instant, holdsSomething: boolean) {
  // That no affiliation is known is said by an empty list.
  if (typeof affiliation !== 'object' || affiliation.length === 0) return affiliation;
  return statementsKnownAt(affiliation, at) ?? (holdsSomething ? endedBy(affiliation, at) : undefined);
}

function metricsKnownAt(
  metrics: WrittenExamplePartner['metrics'],
  at: Instant,
): WrittenExamplePartner['metrics'] | undefined {
  const found = Object.entries(metrics ?? {}).flatMap(([metric, written]) => {
    const figures = Array.isArray(written) ? statementsKnownAt(written, at) : written;
    return figures === undefined ? [] : [[metric, figures] as const];
  });
  return found.length === 0 ? undefined : Object.fromEntries(found);
}
