import { exitCodeOfFailure } from '../cli/exit-code.ts';
import { processWorld } from '../cli/process-world.ts';
import { run } from '../cli/run.ts';
import { serverDoors } from './commands/server-commands.ts';

// The door of `npx assay`: words in, text out, and a code that tells the shell how it ended.
try {
  process.exitCode = await run(process.argv.slice(2), processWorld(), serverDoors);
} catch (error) {
  // Node would end with 1, and that says "not met".
  process.exitCode = exitCodeOfFailure;
  console.error('Assay itself failed. Please report this, with the files if you may.');
  console.error(error);
}
