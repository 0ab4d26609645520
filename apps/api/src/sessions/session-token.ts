import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits; only its hash is stored. */
export const newToken = (): string => randomBytes(32).toString('base64url');

export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('hex');

/** A session ends after half an hour without a request, and ten hours after sign-in at the latest. */
export const IDLE_MS = 30 * 60_000;
export const ABSOLUTE_MS = 10 * 60 * 60_000;
