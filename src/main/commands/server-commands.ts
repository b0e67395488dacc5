import { exitCodes } from '../../cli/exit-code.ts';
import type { ServerCommands } from '../../cli/run.ts';
import { tellStory } from '../tell-story.ts';
import { auditVerify } from './audit-verify.ts';
import { demoMove, demoReset } from './demo.ts';
import { migrate } from './migrate.ts';
import { serve } from './serve.ts';
import { setup } from './setup.ts';

/** What the command line does over the database of an installation. */
export const serverCommands: ServerCommands = {
  serve,
  setup,
  migrate,
  'audit verify': auditVerify,
  'demo move': demoMove,
  'demo reset': demoReset,
  story: async ({ world, settings }) => {
    tellStory(world, settings.language);
    return exitCodes.met;
  },
};
