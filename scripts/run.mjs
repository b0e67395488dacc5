// The door of package.json's scripts: `node scripts/run.mjs JOB …`. With no job it only sets up.
import { launch } from './launch/launch.mjs';

const [job, ...words] = process.argv.slice(2);
await launch(job, words);
