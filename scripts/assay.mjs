#!/usr/bin/env node
// The door of `npx assay …` in a checkout.
import { launch } from './launch/launch.mjs';

await launch('assay', process.argv.slice(2));
