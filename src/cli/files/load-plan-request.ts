import { type PosedRequest, posedRequest } from '../../domain/planning/posed-request.ts';
import { locate } from '../../exchange/located-problems.ts';
import { readYamlTree } from '../../exchange/yaml-tree.ts';
import { readText } from './read-text.ts';
import { type Loaded, refusedWith } from './refusal.ts';

/** Loads a planning problem from its one file, YAML or JSON; refuses it whole with every problem. */
export function loadPlanRequest(file: string, from: string): Loaded<PosedRequest> {
  const text = readText(file, from);
  if (!text.ok) return text;
  const located = readYamlTree(text.value, file);
  if (!located.ok) return refusedWith(...located.problems);
  const posed = posedRequest(located.value.tree, file);
  return posed.ok ? posed : refusedWith(...locate(posed.problems, located.value));
}
