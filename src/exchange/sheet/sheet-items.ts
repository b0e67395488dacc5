import type { Item } from '../../domain/catalogue/item.ts';
import { languages, textIn } from '../../domain/catalogue/text.ts';

/** Knows the exams, certifications, assessments and courses of a programme by what people and exam providers write for them. */
export interface ItemsByName {
  /** The id of the item that a cell means; undefined where it is none of the programme's, or could be several. */
  itemIn(text: string): string | undefined;
}

/** By id in any capitals (70-480), by an id within a text ("Exam 70-480: Programming in HTML5"), or by the whole title. */
export function itemsByName(items: Iterable<Item>): ItemsByName {
  const byId = new Map<string, string>();
  const byTitle = new Map<string, string | undefined>();
  for (const { id, title } of items) {
    byId.set(id.toLowerCase(), id);
    if (title === undefined) continue;
    for (const one of new Set(languages.map((language) => textIn(title, language).toLowerCase())))
      byTitle.set(one, byTitle.has(one) ? undefined : id);
  }
  const found = new Map<string, string | undefined>();
  const find = (text: string): string | undefined => {
    const small = text.toLowerCase();
    const whole = byId.get(small) ?? byTitle.get(small);
    if (whole !== undefined) return whole;
    const within = new Set(small.split(/[\s:,;()[\]"–—]+/).flatMap((part) => byId.get(part) ?? []));
    const [only] = within;
    return within.size === 1 ? only : undefined;
  };
  return {
    itemIn(text) {
      if (!found.has(text)) found.set(text, find(text));
      return found.get(text);
    },
  };
}
