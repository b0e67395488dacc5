import { exitCodes } from '../../cli/exit-code.ts';
import type { ServerDoors } from '../../cli/run.ts';
import { tellStory } from '../tell-story.ts';
import { auditVerify } from './audit-verify.ts';
import { backup } from './backup.ts';
import { demoMove, demoReset } from './demo.ts';
import { exportFiles } from './export.ts';
import { importFiles } from './import.ts';
import { migrate } from './migrate.ts';
import { partnerOnServer } from './partner-on-server.ts';
import { restore } from './restore.ts';
import { serve } from './serve.ts';
import { setup } from './setup.ts';

/** What the command line does over the database of an installation. */
const commands: ServerDoors['commands'] = {
  serve,
  setup,
  migrate,
  import: importFiles,
  export: exportFiles,
  backup,
  restore,
  'audit verify': auditVerify,
  'demo move': demoMove,
  'demo reset': demoReset,
  story: async ({ world, settings }) => {
    tellStory(world, settings.language);
    return exitCodes.met;
  },
};

/** What the command line does beyond files. */
export const serverDoors: ServerDoors = { commands, partnerOnServer };
