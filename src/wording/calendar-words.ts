import type { Bilingual } from './bilingual.ts';

const en = { own: 'My credentials' };
const de: typeof en = { own: 'Meine Nachweise' };

/** What calendars are called in the program that shows them; a partner's has the name of the partner. */
export const calendarWords: Bilingual<typeof en> = { en, de };
