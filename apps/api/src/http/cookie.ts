import type { IncomingMessage } from 'node:http';

/** `__Host-` needs https; only plain http on this machine goes without. */
const cookieName = (secure: boolean): string => (secure ? '__Host-ersuchen' : 'ersuchen');

/** The session's token from the request's cookies. */
export function tokenFrom(request: IncomingMessage, secure: boolean): string | null {
  const wanted = `${cookieName(secure)}=`;
  const found = request.headers.cookie?.split(';').find((part) => part.trim().startsWith(wanted));
  return found?.trim().slice(wanted.length) ?? null;
}

/** The header that sets the token, or that takes the cookie away when the token is null. */
export function cookieHeader(token: string | null, secure: boolean): string {
  const lifetime = token === null ? '; Max-Age=0' : '';
  return `${cookieName(secure)}=${token ?? ''}; Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}${lifetime}`;
}
