import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import type { SmtpConfig } from '../outbox/dispatch/smtp-config.ts';
import { testCertificate } from './test-certificate.ts';

/** How a server behaves to the next mails; `accept` when nothing is said. */
export type Behaviour =
  | 'accept'
  | { readonly refuse: 'MAIL' | 'RCPT' | 'DATA'; readonly number: number }
  /** Never answers after the mail. */
  | 'stall'
  /** Cuts the connection in the middle of the mail. */
  | 'drop'
  /** Keeps the mail and cuts the connection before it says so. */
  | 'accept-and-drop';

export interface SmtpKit {
  readonly config: SmtpConfig;
  /** Every mail that the server took over, as raw bytes. */
  readonly mails: string[];
  /** The recipients of each. */
  readonly recipients: string[];
  behave(...next: Behaviour[]): void;
  stop(): Promise<void>;
}

/** A real SMTP server on this machine. */
export async function smtpKit(options: SMTPServerOptions = {}): Promise<SmtpKit> {
  const mails: string[] = [];
  const recipients: string[] = [];
  const plan: Behaviour[] = [];
  const current = () => plan[0] ?? 'accept';
  const refusal = (at: 'MAIL' | 'RCPT' | 'DATA') => {
    const behaviour = current();
    if (typeof behaviour !== 'object' || behaviour.refuse !== at) return null;
    plan.shift();
    return Object.assign(new Error('no, Frau Rezai'), { responseCode: behaviour.number });
  };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH'],
    logger: false,
    ...testCertificate,
    closeTimeout: 200,
    onMailFrom: (_address, _session, done) => done(refusal('MAIL')),
    onRcptTo: (_address, _session, done) => done(refusal('RCPT')),
    onData: async (stream, session, done) => {
      const behaviour = current();
      const cut = () => {
        for (const each of connectionsOf(server)) each._socket.destroy();
      };
      if (behaviour === 'drop') {
        plan.shift();
        cut();
        return;
      }
      // A sender that dies in the middle has sent nothing.
      const mail = await text(stream).catch(() => null);
      if (mail === null) return;
      const refused = refusal('DATA');
      if (refused) return done(refused);
      plan.shift();
      if (behaviour === 'stall') return;
      mails.push(mail);
      recipients.push(...session.envelope.rcptTo.map(({ address }) => address));
      if (behaviour === 'accept-and-drop') cut();
      else done();
    },
    ...options,
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    config: {
      host: '127.0.0.1',
      port,
      implicitTls: false,
      user: null,
      password: null,
      from: 'geschaeftsstelle@hfk.example',
      tls: 'off',
    },
    mails,
    recipients,
    behave: (...next) => plan.splice(0, plan.length, ...next),
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

interface Connection {
  readonly _socket: { destroy(): void };
}

const connectionsOf = (server: SMTPServer): Set<Connection> =>
  (server as unknown as { connections: Set<Connection> }).connections;

/** A port on which nobody listens. */
export async function closedPort(): Promise<number> {
  const server = await smtpKit();
  await server.stop();
  await new Promise<void>((resolve) => {
    connect(server.config.port, '127.0.0.1').once('error', () => resolve());
  });
  return server.config.port;
}
