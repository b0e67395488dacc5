import type { Programme } from '../../domain/catalogue/programme.ts';
import type { Training } from '../../domain/training/training.ts';
import { readTrainingFile, trainingFromWritten } from '../../domain/training/training-from-written.ts';
import { locate } from '../../exchange/located-problems.ts';
import { readYamlTree } from '../../exchange/yaml-tree.ts';
import { readText } from './read-text.ts';
import { type Loaded, refusedWith } from './refusal.ts';

/** Loads training offers from a file of their own, by the names of a programme; refuses them whole with every problem. */
export function loadTraining(file: string, programme: Programme, from: string): Loaded<Training> {
  const text = readText(file, from);
  if (!text.ok) return text;
  const located = readYamlTree(text.value, file);
  if (!located.ok) return refusedWith(...located.problems);
  const written = readTrainingFile(located.value.tree, file);
  const training = written.ok ? trainingFromWritten(written.value, programme, file) : written;
  return training.ok ? training : refusedWith(...locate(training.problems, located.value));
}
