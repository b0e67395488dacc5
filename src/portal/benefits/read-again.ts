import { answers } from '../server/answers.ts';
import type { PartnerPlace } from '../standing/asking.ts';

/** After a use was recorded or withdrawn: what is left is another number, and the list has another line. */
export const readAgain = async ({ programme, partner }: PartnerPlace): Promise<void> => {
  await Promise.all(
    ['benefits', 'benefit-uses'].map((name) => answers.invalidateQueries({ queryKey: [name, programme, partner] })),
  );
};
