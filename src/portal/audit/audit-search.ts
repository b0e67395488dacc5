/** Which changes are looked at; it stands in the address. Days are those of UTC. */
export interface AuditSearch {
  readonly action?: string;
  readonly from?: string;
  readonly until?: string;
  /** The oldest first; where it is not said, the newest. */
  readonly first?: 'oldest';
  readonly cursor?: string;
}

export function auditSearchOf(search: Readonly<Record<string, unknown>>): AuditSearch {
  const text = (name: keyof AuditSearch) => {
    const value = search[name];
    return typeof value === 'string' && value !== '' ? { [name]: value } : {};
  };
  const day = (name: 'from' | 'until') => (/^\d{4}-\d{2}-\d{2}$/.test(String(search[name])) ? text(name) : {});
  return {
    ...text('action'),
    ...day('from'),
    ...day('until'),
    ...(search['first'] === 'oldest' && { first: 'oldest' as const }),
    ...text('cursor'),
  };
}
