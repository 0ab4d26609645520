import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A signed-in browser; the row holds the SHA-256 of its token, never the token. */
@Entity('session')
export class Session {
  @PrimaryColumn('varchar', { name: 'token_hash', length: 64 })
  tokenHash: string;

  @Column('varchar', { length: 26 })
  id: string;

  @Column('varchar', { name: 'account_id', length: 26 })
  accountId: string;

  @Column('varchar', { name: 'account_function_id', length: 26, nullable: true })
  accountFunctionId: string | null;

  @Column('varchar', { name: 'created_at', length: 24 })
  createdAt: string;

  @Column('varchar', { name: 'last_seen_at', length: 24 })
  lastSeenAt: string;

  @Column('varchar', { name: 'expires_at', length: 24 })
  expiresAt: string;

  @Column('varchar', { name: 'revoked_at', length: 24, nullable: true })
  revokedAt: string | null;

  @Column('varchar', { name: 'user_agent', length: 200, nullable: true })
  userAgent: string | null;
}
