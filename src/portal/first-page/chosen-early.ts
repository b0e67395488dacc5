/**
 * What somebody chooses on a page before the scripts have taken it over is kept and not lost. Answers with what chooses it once
 * more, for when somebody listens.
 */
export function chosenEarly(place: HTMLElement): () => void {
  const chosen = new Map<HTMLSelectElement, string>();
  for (const select of place.querySelectorAll('select'))
    if (select.value !== choiceWritten(select)) chosen.set(select, select.value);
  // Nobody else hears of it yet: while React joins itself to the page, it sets choices back to what was written.
  const keep = (event: Event): void => {
    if (!(event.target instanceof HTMLSelectElement)) return;
    chosen.set(event.target, event.target.value);
    event.stopImmediatePropagation();
  };
  place.addEventListener('change', keep, { capture: true });
  return () => {
    place.removeEventListener('change', keep, { capture: true });
    for (const [select, value] of chosen) {
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }
  };
}

/** What the page that was written has chosen in it. */
const choiceWritten = ({ options }: HTMLSelectElement): string | undefined =>
  ([...options].find(({ defaultSelected }) => defaultSelected) ?? options[0])?.value;
