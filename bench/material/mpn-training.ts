import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Programme } from '../../src/domain/catalogue/programme.ts';
import type { Training } from '../../src/domain/training/training.ts';
import { readTrainingFile, trainingFromWritten } from '../../src/domain/training/training-from-written.ts';
import { readYamlTree } from '../../src/exchange/yaml-tree.ts';
import { accepted } from './mpn-programme.ts';

/** The sample offers that stand beside the MPN pack. */
export function mpnTraining(programme: Programme): Training {
  const file = 'training.yaml';
  const text = readFileSync(join(import.meta.dirname, '..', '..', 'catalogue', 'mpn', file), 'utf8');
  const { tree } = accepted(readYamlTree(text, file));
  return accepted(trainingFromWritten(accepted(readTrainingFile(tree, file)), programme, file));
}
