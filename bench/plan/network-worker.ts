// Plans every second company of a network, each time it is asked to: one of two threads that share it.
import { parentPort, workerData } from 'node:worker_threads';
import { plan } from '../../src/domain/planning/plan.ts';
import { RememberedPlans } from '../../src/domain/planning/remembered-plans.ts';
import { mpnProgramme } from '../material/mpn-programme.ts';
import { mpnTraining } from '../material/mpn-training.ts';
import { requestsOfNetwork } from './network.ts';

const { companies, half } = workerData as { readonly companies: number; readonly half: number };
const programme = mpnProgramme();
const training = mpnTraining(programme);
const requests = requestsOfNetwork(companies, 'stated', programme, training).filter((_, index) => index % 2 === half);
let remembered = new RememberedPlans(companies);

const run = {
  alone: () => requests.map((request) => plan(request)),
  remembering: () => {
    remembered = new RememberedPlans(companies);
    return requests.map((request) => plan(request, remembered));
  },
  again: () => requests.map((request) => plan(request, remembered)),
};

parentPort?.on('message', (which: keyof typeof run | 'end') => {
  if (which === 'end') parentPort?.close();
  else parentPort?.postMessage(run[which]().length);
});
parentPort?.postMessage('ready');
