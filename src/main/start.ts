import { languageOf } from '../cli/arguments/language-asked.ts';
import { exitCodeOfFailure } from '../cli/exit-code.ts';
import { processWorld } from '../cli/process-world.ts';
import { allProgrammes } from '../store/catalogue/programmes.ts';
import { configurationAsked } from './commands/configuration-asked.ts';
import { buildDemo } from './demo/build-demo.ts';
import { demoInWords, demoWords } from './demo/demo-words.ts';
import { keepServing } from './server/keep-serving.ts';
import { openInstallation } from './server/open-installation.ts';
import { quietLogger } from './server/quiet-logger.ts';
import { serveOver } from './server/serve.ts';

// `npm start`: serves what is in the data folder; where nothing is there yet, the demo.
const world = processWorld();
const language = languageOf(world);
const words = demoWords[language];
const configuration = configurationAsked(world, language);
if (configuration) {
  // The terminal is for the reader; what goes wrong is told all the same.
  const logger = quietLogger(world.env['LOG_LEVEL'] ? configuration.logLevel : 'warn');
  try {
    const installation = await openInstallation(configuration, (error) => logger.error({ err: error }, 'a job failed'));
    if ((await allProgrammes(installation.store.db)).length === 0) {
      world.out(`${words.making}\n`);
      const begun = performance.now();
      await buildDemo(installation, configuration.demoDay);
      await installation.clock.refresh();
      world.out(`${words.made(((performance.now() - begun) / 1000).toFixed(1))}\n\n`);
    }
    const served = await serveOver(installation, configuration, logger);
    keepServing(served, logger);
    const day = installation.clock.demoDay();
    world.out(day === undefined ? `${words.served(served.address)}\n` : demoInWords(served.address, day, language));
  } catch (error) {
    world.err(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(exitCodeOfFailure);
  }
} else process.exitCode = 2;
