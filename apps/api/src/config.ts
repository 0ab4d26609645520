import { type SmtpConfig, smtpConfigOf } from './outbox/dispatch/smtp-config.ts';

/** The environment, parsed once. */
export interface Config {
  readonly host: string;
  readonly port: number;
  readonly databaseUrl: string;
  /** `demo` offers the seeded accounts on the sign-in page; `password` is for real use. */
  readonly authMode: 'demo' | 'password';
  readonly production: boolean;
  readonly introspection: boolean;
  /** Addresses of proxies whose X-Forwarded-For is believed. */
  readonly trustedProxies: readonly string[];
  /** The origin that browsers see, when a proxy stands in front; null: the Host header's own origin. */
  readonly publicOrigin: string | null;
  readonly logLevel: string;
  readonly dashboardDirectory: string | null;
  /** Where letters and documents are kept, encrypted. */
  readonly storageDirectory: string;
  /** 32 bytes that wrap the key of every case. */
  readonly storageKey: Uint8Array;
  /** False: this process answers requests only; another one on the same database sends letters and does the daily run. */
  readonly background: boolean;
  /** Null: no mail, every letter goes by post. */
  readonly smtp: SmtpConfig | null;
}

/** A session's cookie travels over https, or not beyond this machine. */
const SAFE_ORIGIN = /^https:\/\/|^http:\/\/localhost(:\d+)?$/;

/** Reads and checks the environment; throws an Error that names the variable. */
export function configOf(env: Readonly<Record<string, string | undefined>>): Config {
  const production = env.NODE_ENV === 'production';
  const authMode = oneOf(env, 'AUTH_MODE', ['demo', 'password'] as const, 'password');
  if (production && authMode === 'demo') throw new Error('AUTH_MODE: production refuses demo accounts');
  const port = Number(env.PORT ?? '4000');
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error('PORT: not a port number');
  const host = env.HOST ?? '127.0.0.1';
  const isLocal = ['127.0.0.1', '::1', 'localhost'].includes(host);
  if (authMode === 'demo' && !isLocal) {
    throw new Error('HOST: demo mode listens on this machine only (127.0.0.1)');
  }
  const publicOrigin = env.PUBLIC_ORIGIN ?? null;
  if ((production || !isLocal) && !SAFE_ORIGIN.test(publicOrigin ?? '')) {
    throw new Error(
      'PUBLIC_ORIGIN: the https address that browsers use; a session never travels in the clear',
    );
  }
  return {
    host,
    port,
    databaseUrl: env.DATABASE_URL ?? 'sqlite:var/ersuchen.sqlite',
    authMode,
    production,
    introspection: !production || env.INTROSPECTION === '1',
    trustedProxies: (env.TRUSTED_PROXIES ?? '').split(',').filter(Boolean),
    publicOrigin,
    logLevel: env.LOG_LEVEL ?? 'info',
    dashboardDirectory: env.DASHBOARD_DIR ?? null,
    storageDirectory: env.STORAGE_DIR ?? 'var/files',
    storageKey: storageKeyOf(env.STORAGE_KEY, production),
    background: oneOf(env, 'BACKGROUND', ['on', 'off'] as const, 'on') === 'on',
    smtp: smtpConfigOf(env),
  };
}

/** Of 32 bytes in base64 or hexadecimal; only a development server may go without a key of its own. */
function storageKeyOf(text: string | undefined, production: boolean): Uint8Array {
  if (text === undefined && !production) return new Uint8Array(32).fill(1);
  const key = Buffer.from(text ?? '', /^[0-9a-f]{64}$/i.test(text ?? '') ? 'hex' : 'base64');
  const isGuessable = new Set(key).size < 8;
  if (key.length !== 32 || (production && isGuessable)) {
    throw new Error('STORAGE_KEY: 32 random bytes, as `openssl rand -base64 32` prints them');
  }
  return key;
}

function oneOf<T extends string>(
  env: Readonly<Record<string, string | undefined>>,
  name: string,
  allowed: readonly T[],
  fallback: T,
): T {
  const value = env[name] ?? fallback;
  const found = allowed.find((candidate) => candidate === value);
  if (!found) throw new Error(`${name}: one of ${allowed.join(', ')}`);
  return found;
}
