import type { Language } from '../../domain/catalogue/text.ts';
import type { WrittenPartnerFileWithLearning } from '../../domain/training/written/learning.ts';
import type { Engine } from '../engine/engine.ts';
import type { PartnerRead } from '../engine/told.ts';

/** A file that somebody has taken up, as the engine has read or refused it. */
export interface PartnerTaken {
  readonly file: string;
  readonly read: PartnerRead;
}

export const takePartner = async (
  engine: Engine,
  file: { readonly name: string; readonly text: string },
  language: Language,
): Promise<PartnerTaken> => ({
  file: file.name,
  read: await engine.ask<'partner'>({ kind: 'partner', text: file.text, file: file.name, language }),
});

/** How many people stand in a file, and how many credentials they hold. */
export function countsOf({ people = [] }: WrittenPartnerFileWithLearning): {
  readonly people: number;
  readonly credentials: number;
} {
  const alike = people.map(({ count = 1, credentials = [] }) => ({ count, credentials: credentials.length }));
  return {
    people: alike.reduce((sum, one) => sum + one.count, 0),
    credentials: alike.reduce((sum, one) => sum + one.count * one.credentials, 0),
  };
}
