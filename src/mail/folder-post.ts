import { createHash } from 'node:crypto';
import { createTransport } from 'nodemailer';
import { messageOf } from './message.ts';
import type { Post } from './post.ts';

/**
 * Writes letters as .eml files instead of sending them: how Assay starts where no mail server is known.
 *
 * @param write puts a file into the folder; only `main` may touch files
 */
export function folderPost(
  from: string,
  now: () => string,
  write: (name: string, content: Uint8Array) => Promise<void>,
): Post {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'unix' });
  return {
    send: async (letter) => {
      const { message, messageId } = await transport.sendMail(messageOf(letter, from));
      if (!Buffer.isBuffer(message)) throw new Error('The letter was not written: its text came as a stream.');
      const unique = createHash('sha256').update(messageId).digest('hex').slice(0, 8);
      await write(`${now().replaceAll(':', '')}-${unique}.eml`, message);
    },
  };
}
