import type { Request } from '../../cli/commands/command.ts';

/** Whether a command is to ask a server instead of this machine. */
export const isServerNamed = ({ settings, world }: Request): boolean =>
  (settings.server ?? world.env['ASSAY_SERVER'] ?? '') !== '';
