import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The stored result of one create or submit request, so that a repeated request changes nothing. */
@Entity('idempotency_key')
export class IdempotencyKey {
  @PrimaryColumn('varchar', { name: 'account_id', length: 26 })
  accountId: string;

  @PrimaryColumn('varchar', { name: 'request_key', length: 100 })
  requestKey: string;

  @Column('varchar', { name: 'body_hash', length: 64 })
  bodyHash: string;

  @Column('varchar', { name: 'result_id', length: 26 })
  resultId: string;

  @Column('varchar', { name: 'created_at', length: 24 })
  createdAt: string;
}
