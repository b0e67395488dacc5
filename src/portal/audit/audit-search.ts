/** Which changes are looked at; it stands in the address. Days are those of UTC. */
export interface AuditSearch {
  readonly action?: string;
  readonly from?: string;
  readonly until?: string;
  readonly cursor?: string;
}

export function auditSearchOf(search: Readonly<Record<string, unknown>>): AuditSearch {
  const text = (name: keyof AuditSearch) => {
    const value = search[name];
    return typeof value === 'string' && value !== '' ? { [name]: value } : {};
  };
  const day = (name: 'from' | 'until') => (/^\d{4}-\d{2}-\d{2}$/.test(String(search[name])) ? text(name) : {});
  return { ...text('action'), ...day('from'), ...day('until'), ...text('cursor') };
}
