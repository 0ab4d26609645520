import type { IncomingMessage } from 'node:http';
import type { Config } from '../config.ts';

type Proxied = Pick<Config, 'trustedProxies' | 'publicOrigin'>;

/** Whether the browser speaks https to us or to the proxy in front. */
export function isSecure(request: IncomingMessage, config: Proxied): boolean {
  if (config.publicOrigin) return config.publicOrigin.startsWith('https:');
  return isTrusted(request, config) && request.headers['x-forwarded-proto'] === 'https';
}

/** A page of another origin sends this: it must not act with the reader's cookie. */
export function isForeign(request: IncomingMessage, config: Proxied): boolean {
  if (request.headers['sec-fetch-site'] === 'cross-site') return true;
  const { origin } = request.headers;
  if (!origin) return false;
  const own =
    config.publicOrigin ?? `${isSecure(request, config) ? 'https' : 'http'}://${request.headers.host}`;
  return origin !== own;
}

/** The client's address; X-Forwarded-For is believed from the configured proxies only, its last entry. */
export function clientAddress(request: IncomingMessage, config: Proxied): string {
  const direct = request.socket.remoteAddress ?? '';
  const forwarded = request.headers['x-forwarded-for'];
  if (!isTrusted(request, config) || typeof forwarded !== 'string') return direct;
  return forwarded.split(',').at(-1)?.trim() || direct;
}

const isTrusted = (request: IncomingMessage, config: Proxied): boolean =>
  config.trustedProxies.includes(request.socket.remoteAddress ?? '');
