import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

export interface MailServer {
  readonly url: string;
  readonly received: ParsedMail[];
  close(): Promise<void>;
}

/** A real SMTP server on the loopback that keeps the letters which it is given. */
export async function aMailServer(): Promise<MailServer> {
  const received: ParsedMail[] = [];
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    // Whoever keeps a connection for more letters is not waited for.
    closeTimeout: 100,
    onData: (stream, _session, done) => {
      simpleParser(stream).then((letter) => {
        received.push(letter);
        done();
      }, done);
    },
  });
  const port = await new Promise<number>((resolve, reject) => {
    server.on('error', reject);
    const listening = server.listen(0, '127.0.0.1', () => {
      const address = listening.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
