import type { ProgrammeException } from '../../../catalogue/programme.ts';
import type { State } from '../state.ts';
import { days, holdsAll, lists, values } from './compared-values.ts';
import {
  type ClauseChange,
  type ClauseComparisons,
  type Compared,
  clauseChanges,
  moreIsEasier,
  type PolicyDirection,
} from './policy-direction.ts';

/** Whether a programme has one competency, in either of two states. */
type Known = (competency: string) => boolean;

/** All that an exception says, beside its name and what is for people. */
type ExceptionTerms = Omit<ProgrammeException, 'id' | 'reason' | 'source' | 'note'>;

export type ExceptionChange = ClauseChange<ExceptionTerms>;

export type ExceptionDifference = { readonly exception: ProgrammeException } & (
  | { readonly kind: 'added' | 'removed'; readonly direction?: PolicyDirection }
  | { readonly kind: 'changed'; readonly changes: readonly ExceptionChange[] }
  /** Its last day has passed between the two states. */
  | { readonly kind: 'passed' }
);

/** What is different about what a programme grants to many at once, by the ids of its exceptions; for one competency where one is given. */
export const exceptionDifference = (before: State, after: State, competency?: string): readonly ExceptionDifference[] =>
  exceptionsOfAll(before, after).filter(
    ({ exception }) => competency === undefined || exception.competencies.includes(competency),
  );

function exceptionsOfAll(before: State, after: State): readonly ExceptionDifference[] {
  const [old, now] = [grantedIn(before, after), grantedIn(after, before)];
  const known: Known = (id) => before.programme.competencies.has(id) && after.programme.competencies.has(id);
  const found = (list: readonly ProgrammeException[], id: string) => list.find((one) => one.id === id);
  return [
    ...now.flatMap((exception): readonly ExceptionDifference[] => {
      const earlier = found(old, exception.id);
      if (!earlier) return [{ kind: 'added', exception, ...(isPureHelp(exception) && { direction: 'easier' }) }];
      return [...changed(earlier, exception, known), ...passed(exception, before, after)];
    }),
    ...old
      .filter((exception) => !found(now, exception.id))
      .map(
        (exception): ExceptionDifference => ({
          kind: 'removed',
          exception,
          ...(isPureHelp(exception) && { direction: 'harder' }),
        }),
      ),
  ];
}

/** Between two days of one pack, what was known of by each; of two packs, all that they say. */
const grantedIn = ({ programme, on }: State, other: State): readonly ProgrammeException[] =>
  programme === other.programme ? programme.exceptions.filter((one) => one.stated <= on) : programme.exceptions;

function changed(before: ProgrammeException, after: ProgrammeException, known: Known): readonly ExceptionDifference[] {
  const helps = [before, after].every(isPureHelp) && before.over === after.over;
  const changes = clauseChanges(before, after, comparisons, { helps, known });
  return changes.length === 0 ? [] : [{ kind: 'changed', exception: after, changes }];
}

const passed = (exception: ProgrammeException, before: State, after: State): readonly ExceptionDifference[] =>
  before.on <= exception.to && exception.to < after.on ? [{ kind: 'passed', exception }] : [];

/**
 * It keeps awards, or lets requirements count as met, and can do nothing else: other anniversaries bring other texts and
 * other days on which a renewal is judged, and one clause that counts as met may stand where not meeting it would help.
 */
const isPureHelp = ({ moves, clause }: ProgrammeException): boolean => moves === undefined && clause === undefined;

interface Around {
  readonly helps: boolean;
  readonly known: Known;
}

const comparisons: ClauseComparisons<ExceptionTerms, Around> = {
  kind: values,
  from: (before, after, around) => helping(days('harder')(before, after), around),
  to: (before, after, around) => helping(days('easier')(before, after), around),
  over: values,
  competencies: (before, after, around) =>
    helping(lists(before.filter(around.known), after.filter(around.known)), around),
  levels: (before, after, around) => helping(lists(before, after), around),
  where: (before, after, around) => {
    const [isMore, isLess] = [reaches(after, before), reaches(before, after)];
    return isMore && isLess ? 'same' : helping({ direction: moreIsEasier(isMore, isLess) }, around);
  },
  waives: (before, after, around) =>
    before === after ? 'same' : helping({ direction: after === 'everything' ? 'easier' : 'harder' }, around),
  clause: values,
  moves: values,
  stated: days(),
  by: values,
};

const helping = (compared: Compared, { helps }: Around): Compared => (helps || compared === 'same' ? compared : {});

/** Whether every partner of one choice by attributes is of another one too. */
const reaches = (whole: ProgrammeException['where'], part: ProgrammeException['where']): boolean =>
  [...whole].every(([attribute, most]) => {
    const some = part.get(attribute);
    return some !== undefined && holdsAll(most, some);
  });
