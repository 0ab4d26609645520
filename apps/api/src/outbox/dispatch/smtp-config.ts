/** How mail leaves the house; absent: it does not, and every letter goes by post. */
export interface SmtpConfig {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte (`smtps:`); otherwise STARTTLS as the policy says. */
  readonly implicitTls: boolean;
  readonly user: string | null;
  readonly password: string | null;
  /** The sender's address. */
  readonly from: string;
  /**
   * `verified`: no mail without TLS and a certificate that is valid for the host. `opportunistic`: TLS when offered,
   * whoever's certificate. `off`: never, for a relay on this machine.
   */
  readonly tls: 'verified' | 'opportunistic' | 'off';
}

const POLICIES = ['verified', 'opportunistic', 'off'] as const;
const LOCAL = ['127.0.0.1', '[::1]', 'localhost'];
const ADDRESS = /^[^\s@<>,;:"()[\]\\]+@[A-Za-z0-9.-]+$/;

/** Reads SMTP_URL, MAIL_FROM and SMTP_TLS; throws an Error that names the variable. */
export function smtpConfigOf(env: Readonly<Record<string, string | undefined>>): SmtpConfig | null {
  if (!env.SMTP_URL) return null;
  const url = URL.canParse(env.SMTP_URL) ? new URL(env.SMTP_URL) : null;
  if (!url || !['smtp:', 'smtps:'].includes(url.protocol) || url.hostname === '') {
    throw new Error('SMTP_URL: smtp://user:password@host:587 or smtps://user:password@host:465');
  }
  const from = env.MAIL_FROM ?? '';
  if (!ADDRESS.test(from)) throw new Error('MAIL_FROM: the mail address that letters are announced from');
  const tls = POLICIES.find((policy) => policy === (env.SMTP_TLS ?? 'verified'));
  if (!tls) throw new Error(`SMTP_TLS: one of ${POLICIES.join(', ')}`);
  const implicitTls = url.protocol === 'smtps:';
  const inTheClear = tls !== 'verified' && !implicitTls && !LOCAL.includes(url.hostname);
  if (env.NODE_ENV === 'production' && inTheClear) {
    throw new Error('SMTP_TLS: production sends over a verified connection, or to a relay on this machine');
  }
  return {
    host: url.hostname.replace(/^\[(.*)\]$/, '$1'),
    port: Number(url.port || (implicitTls ? 465 : 587)),
    implicitTls,
    user: url.username ? decodeURIComponent(url.username) : null,
    password: url.username ? decodeURIComponent(url.password) : null,
    from,
    tls,
  };
}
