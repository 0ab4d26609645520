import { createHash } from 'node:crypto';

/** A link as it is stored. */
export interface Link {
  readonly seq: number;
  readonly happened_at: string;
  readonly payload: string;
  readonly previous_hash: string;
  readonly hash: string;
}

/** Where the chain ends. */
export interface ChainEnd {
  readonly seq: number;
  readonly hash: string;
}

/** What the first link is chained to. */
export const START: ChainEnd = { seq: 0, hash: '0'.repeat(64) };

/** SHA-256 over everything that the link says, its place and the link before it. */
export const hashOf = (link: Omit<Link, 'hash'>): string =>
  createHash('sha256')
    .update(`${link.seq}\n${link.happened_at}\n${link.previous_hash}\n${link.payload}`)
    .digest('hex');
