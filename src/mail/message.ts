import type { SendMailOptions } from 'nodemailer';
import type { Letter } from './letter.ts';

/** A letter as it is handed to whatever carries it: what comes with it is in it, and no file or page is ever taken into it. */
export const messageOf = ({ attachments = [], ...letter }: Letter, from: string): SendMailOptions => ({
  ...{ from, ...letter },
  attachments: attachments.map(({ content, ...file }) => ({ ...file, content: Buffer.from(content) })),
  ...{ disableFileAccess: true, disableUrlAccess: true },
});
