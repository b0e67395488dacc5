import type { Text } from './text.ts';
import type { WrittenText } from './written/scalars.ts';

export const textFromWritten = (written: WrittenText): Text =>
  typeof written === 'string' ? { en: written } : written;
