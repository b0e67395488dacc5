/**
 * Stands in a page that the server has written, for the moment until its scripts have come: what somebody does there is kept,
 * so that it is not lost. Links and forms lead on by themselves. The server puts this file into the page, so it imports nothing.
 */
export type Act =
  | { readonly kind: 'press'; readonly button: HTMLElement }
  | { readonly kind: 'enter'; readonly field: Field; readonly value: string }
  | { readonly kind: 'key'; readonly key: KeyboardEventInit };

export type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

declare global {
  /** Ends it, from when on others hear what is done, and tells what was done until then. */
  var doneEarly: (() => readonly Act[]) | undefined;
}

{
  const acts: Act[] = [];
  const actOf = ({ type, target }: Event, { key, ctrlKey, metaKey }: KeyboardEvent): Act | undefined => {
    const element = target as HTMLElement;
    if (type === 'keydown')
      return (ctrlKey || metaKey) && key === 'k' ? { kind: 'key', key: { key, ctrlKey, metaKey } } : undefined;
    if (type === 'click') {
      const button = element.closest<HTMLElement>('button[type=button]');
      return button ? { kind: 'press', button } : undefined;
    }
    if (!element.matches('input:not([type=checkbox], [type=radio], [type=file]), select, textarea')) return undefined;
    const field = element as Field;
    return { kind: 'enter', field, value: field.value };
  };
  const keep = (event: Event): void => {
    const act = actOf(event, event as KeyboardEvent);
    if (!act) return;
    const last = acts.at(-1);
    if (act.kind === 'enter' && last?.kind === 'enter' && last.field === act.field) acts.pop();
    acts.push(act);
    // Nobody else hears of it yet: while React joins itself to the page, it sets fields back to what was written.
    event.stopImmediatePropagation();
    if (act.kind === 'key') event.preventDefault();
  };
  const kinds = ['click', 'keydown', 'input', 'change'];
  for (const kind of kinds) document.addEventListener(kind, keep, { capture: true });
  globalThis.doneEarly = () => {
    for (const kind of kinds) document.removeEventListener(kind, keep, { capture: true });
    return acts;
  };
}
