import '../design/inline-form.css';
import type { FormEvent, ReactNode } from 'react';
import { auditWords } from '../../wording/portal/audit-words.ts';
import { valuesOf } from '../office/form-values.ts';
import { useWords } from '../reading/reading.tsx';
import { type AuditSearch, auditSearchOf } from './audit-search.ts';

/** Which changes are shown; it stands in the address. */
export function AuditFilters({
  search,
  go,
}: {
  readonly search: AuditSearch;
  readonly go: (search: AuditSearch) => void;
}): ReactNode {
  const words = useWords(auditWords);
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const value = valuesOf(event.currentTarget);
    const { first } = search;
    go(auditSearchOf({ action: value('action'), from: value('from'), until: value('until'), first }));
  };
  const actions = Object.entries(words.actions);
  return (
    <form className="inline-form" key={JSON.stringify(search)} onSubmit={submit}>
      <label>
        {words.action}
        <select name="action" defaultValue={search.action ?? ''}>
          <option value="">{words.every}</option>
          {actions.map(([code, word]) => (
            <option key={code} value={code}>
              {word}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.from}
        <input type="date" name="from" defaultValue={search.from ?? ''} />
      </label>
      <label>
        {words.until}
        <input type="date" name="until" defaultValue={search.until ?? ''} />
      </label>
      <button type="submit" className="button">
        {words.show}
      </button>
    </form>
  );
}
