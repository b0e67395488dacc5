import type { Item } from '../../domain/catalogue/item.ts';
import { dayInWords } from '../../wording/time-in-words.ts';
import { isNumbered, type Voice } from '../../wording/voice.ts';
import type { Block } from '../terminal/block.ts';
import { packShowWords } from './pack-show-words.ts';

/** The titles of the numbered items that rules name, with what was last said of their end. */
export function itemBlocks(items: readonly string[], voice: Voice): readonly Block[] {
  const known = items.flatMap((id) => voice.programme.items.get(id) ?? []);
  const fields = known
    .filter((item) => isNumbered(item) || item.retirement.length > 0)
    .map((item) => ({ name: voice.itemInList(item.id), words: aboutItem(item, voice) }))
    .filter((field) => field.words !== '');
  if (fields.length === 0) return [];
  return [
    { kind: 'gap' },
    { kind: 'text', words: [{ text: `${packShowWords[voice.language].items}:`, tone: 'strong' }] },
    { kind: 'fields', fields: fields.sort((a, b) => (a.name < b.name ? -1 : 1)) },
  ];
}

function aboutItem(item: Item, voice: Voice): string {
  const words = packShowWords[voice.language];
  const last = item.retirement.at(-1);
  const ends = [
    ...(last?.retires ? [words.retires(dayInWords(last.retires, voice.language))] : []),
    ...(last?.acceptedUntil ? [words.acceptedUntil(dayInWords(last.acceptedUntil, voice.language))] : []),
  ];
  const title = item.title && isNumbered(item) ? voice.say(item.title) : '';
  return [title, ends.join(', ')].filter((part) => part !== '').join('; ');
}
