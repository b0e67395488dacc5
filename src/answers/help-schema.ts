import { z } from 'zod';
import { schemaVersion } from './about.ts';

const JsonCommandHelp = z
  .strictObject({
    name: z.string(),
    usage: z.string().meta({ description: 'How it is written, without options.' }),
    about: z.string(),
    options: z.array(
      z.strictObject({
        name: z.string(),
        value: z.string().optional().meta({ description: 'What its value is called; left out of a switch.' }),
        about: z.string(),
      }),
    ),
    examples: z.array(z.string()),
    exitCodes: z
      .array(z.strictObject({ code: z.number().int(), about: z.string() }))
      .meta({ description: 'Empty where the command prints only what is so anyway.' }),
  })
  .meta({ id: 'commandHelp' });

/** What one command does, or all of them. */
export const JsonHelp = z
  .strictObject({
    kind: z.literal('help'),
    schemaVersion: z.literal(schemaVersion),
    commands: z.array(JsonCommandHelp),
  })
  .meta({ id: 'help', description: 'What help, or a command with --help, explains.' });

export type JsonHelp = z.infer<typeof JsonHelp>;
