import { processWorld } from './process-world.ts';
import { run } from './run.ts';

// The door of `npx assay`: words in, text out, and a code that tells the shell how it ended.
process.exitCode = run(process.argv.slice(2), processWorld());
