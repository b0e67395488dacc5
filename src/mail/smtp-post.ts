import { createTransport } from 'nodemailer';
import { messageOf } from './message.ts';
import type { Post } from './post.ts';

/**
 * Sends over SMTP.
 *
 * @param url `smtp://host:587` or `smtps://user:secret@host:465`
 * @param from whom letters are from, as `Assay <assay@vendor.example>`
 */
export function smtpPost(url: string, from: string): Post {
  const transport = createTransport({ url, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 });
  return {
    send: async (letter) => {
      await transport.sendMail(messageOf(letter, from));
    },
  };
}
