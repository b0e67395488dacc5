import { type Clause, clausesWithin } from './clause.ts';
import type { ScopePolicy } from './scope-policy.ts';

/**
 * A requirement under what its programme counts together: one that names no country or location itself is asked of each by
 * itself, as if its author had written so. Nothing that judges it need know of the programme's scope.
 *
 * What belongs to the company and to none of its places (its fees, the awards and statuses that it holds) is left beside, where
 * the requirement asks for it next to the rest.
 */
export function clauseInScope(clause: Clause, policy: ScopePolicy | undefined, fees: ReadonlySet<string>): Clause {
  if (policy === undefined || policy.per === 'company') return clause;
  if (clausesWithin(clause).some((one) => one.kind === 'per')) return clause;
  const isOfCompany = (one: Clause): boolean =>
    one.kind === 'holds' || one.kind === 'meets' || (one.kind === 'evidence' && fees.has(one.evidence));
  if (isOfCompany(clause)) return clause;
  const { per, combine, over } = policy;
  const placed = (inner: Clause): Clause => ({
    ...{ kind: 'per', id: `per-${per}`, path: clause.path },
    ...{ scope: per, combine, ...(over && { over }), clause: inner },
  });
  if (clause.kind !== 'n-of' || clause.n !== clause.clauses.length) return placed(clause);
  const beside = clause.clauses.filter(isOfCompany);
  const inside = clause.clauses.filter((one) => !isOfCompany(one));
  const [first, ...others] = inside;
  if (beside.length === 0) return placed(clause);
  if (first === undefined) return clause;
  const together: Clause =
    others.length === 0
      ? first
      : { kind: 'n-of', n: inside.length, clauses: inside, id: `per-${per}.all`, path: clause.path };
  return { ...clause, n: beside.length + 1, clauses: [placed(together), ...beside] };
}
