import { clausesWithin } from './clause.ts';
import { awardsOf } from './counting-check.ts';
import type { Competency, Programme } from './programme.ts';

/**
 * The awards, as competency/level, for which people cannot be counted as if there were no other: a counting rule speaks of
 * them; or roles exclude each other and one of their texts has people in a role. All others are met whenever they are met alone.
 */
export function awardsCountedTogether(programme: Programme): ReadonlySet<string> {
  const known = remembered.get(programme);
  if (known) return known;
  const { rules, rolesExclude } = programme.counting;
  const ruled = rules.flatMap((rule) => [...awardsOf(rule, programme)]);
  const inRoles = rolesExclude ? [...programme.competencies.values()].flatMap(awardsWithRoles) : [];
  const found = new Set([...ruled, ...inRoles]);
  remembered.set(programme, found);
  return found;
}

const remembered = new WeakMap<Programme, ReadonlySet<string>>();

const awardsWithRoles = ({ id, versions }: Competency): readonly string[] =>
  versions.flatMap(({ levels }) =>
    [...levels].flatMap(([level, text]) =>
      clausesWithin(text).some((one) => one.kind === 'team' && one.slots.some(({ role }) => role !== undefined))
        ? [`${id}/${level}`]
        : [],
    ),
  );
