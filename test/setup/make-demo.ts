import { processWorld } from '../../src/cli/process-world.ts';
import { configurationAsked } from '../../src/main/commands/configuration-asked.ts';
import { buildDemo } from '../../src/main/demo/build-demo.ts';
import { openInstallation } from '../../src/main/server/open-installation.ts';
import { quietLogger } from '../../src/main/server/quiet-logger.ts';
import { serveOver } from '../../src/main/server/serve.ts';

// Makes the demo that the environment names, works out all its standings, and ends: whoever begins with a copy waits for nothing.

/** What waits or is being done; what is to be done at a time to come does not count. */
const waiting = `select count(*)::int as jobs from queue.job where state in ('created', 'retry', 'active') and start_after <= now()`;

const configuration = configurationAsked(processWorld(), 'en');
if (!configuration) process.exit(2);
const logger = quietLogger('warn');
const installation = await openInstallation(configuration, (error) => logger.error({ err: error }, 'a job failed'));
await buildDemo(installation, configuration.demoDay);
await installation.clock.refresh();
const served = await serveOver(installation, configuration, logger);
for (;;) {
  const { rows } = await installation.store.engine.run(waiting);
  if (rows[0]?.['jobs'] === 0) break;
  await new Promise((resolve) => setTimeout(resolve, 200));
}
await served.stop();
