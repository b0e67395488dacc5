import type { Field } from './early.ts';

/** Does once more what somebody did on a written page before the browser had taken it over; from now on somebody listens. */
export function doAgain(): void {
  const acts = globalThis.doneEarly?.() ?? [];
  globalThis.doneEarly = undefined;
  for (const act of acts)
    switch (act.kind) {
      case 'press':
        act.button.click();
        break;
      case 'key':
        window.dispatchEvent(new KeyboardEvent('keydown', act.key));
        break;
      case 'enter':
        enter(act.field, act.value);
    }
}

/** React hears of a value only where it is another than the one that it has set itself. */
function enter(field: Field, value: string): void {
  if (field instanceof HTMLSelectElement) {
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  } else {
    field.value = field.defaultValue;
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, value);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
}
