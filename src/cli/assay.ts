import { exitCodeOfFailure } from './exit-code.ts';
import { processWorld } from './process-world.ts';
import { run } from './run.ts';

// The door of `npx assay`: words in, text out, and a code that tells the shell how it ended.
try {
  process.exitCode = run(process.argv.slice(2), processWorld());
} catch (error) {
  // Node would end with 1, and that says "not met".
  process.exitCode = exitCodeOfFailure;
  console.error('Assay itself failed. Please report this, with the files if you may.');
  console.error(error);
}
