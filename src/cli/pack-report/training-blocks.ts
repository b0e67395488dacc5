import { rational } from '../../domain/numbers/rational.ts';
import type { Training, TrainingOffer } from '../../domain/training/training.ts';
import { countInWords, moneyInWords } from '../../wording/number-in-words.ts';
import type { Voice } from '../../wording/voice.ts';
import { type Block, span } from '../terminal/block.ts';
import { noteBlocks } from './note-blocks.ts';
import { trainingWords } from './training-words.ts';

/** How much is offered beside the pack, and from which price; that figures are samples stands first. */
export function trainingBlocks(training: Training | undefined, voice: Voice): readonly Block[] {
  if (training === undefined) return [];
  const words = trainingWords[voice.language];
  const { offers, sample, otherwise, selfStudy, source, note } = training;
  const count = (number: number) => countInWords(number, voice.language);
  const money = (minor: number) =>
    moneyInWords(rational(minor, 10 ** training.minorUnits), training.currency, voice.language);
  const paid = offers.filter((offer) => !offer.free).map(perHead);
  const lines = [
    ...(sample ? [words.sample] : []),
    words.offers(count(offers.length), count(new Set(offers.map((offer) => offer.provider)).size)),
    words.prices(
      count(offers.length - paid.length),
      paid.length > 0 ? money(paid.reduce((a, b) => Math.min(a, b))) : undefined,
    ),
    words.exams(count(new Set(offers.flatMap((offer) => offer.prepares)).size)),
    ...(selfStudy ? [words.selfStudy] : []),
    ...(otherwise ? [words.fee(money(otherwise.fee))] : []),
  ];
  return [
    { kind: 'gap' },
    { kind: 'heading', words: words.training },
    { kind: 'points', points: lines.map((text) => ({ text })) },
    ...noteBlocks(note, voice),
    ...(source === undefined ? [] : [{ kind: 'text', words: [span(words.source(source), 'faint')] } as const]),
  ];
}

/** What one person costs at least: of a class that is bought as a whole, the share in a full one. */
const perHead = ({ price, group }: TrainingOffer): number => price + (group ? Math.ceil(group.price / group.seats) : 0);
