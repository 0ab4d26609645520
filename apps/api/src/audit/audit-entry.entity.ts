import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One link of the change audit's chain, never changed or deleted; `seq` counts from 1 without gaps. */
@Entity('audit_entry')
export class AuditEntry {
  @PrimaryColumn('int')
  seq: number;

  @Column('varchar', { name: 'happened_at', length: 24 })
  happenedAt: string;

  /** Canonical JSON of ids, actor, action and names of fields; never personal values. */
  @Column('text')
  payload: string;

  @Column('varchar', { name: 'previous_hash', length: 64 })
  previousHash: string;

  /** SHA-256 in hexadecimal. */
  @Column('varchar', { length: 64 })
  hash: string;
}
