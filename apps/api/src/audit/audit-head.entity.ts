import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The single row that says where the audit chain ends; every writer takes it last and holds it until the commit. */
@Entity('audit_head')
export class AuditHead {
  @PrimaryColumn('int')
  id: number;

  @Column('int')
  seq: number;

  @Column('varchar', { length: 64 })
  hash: string;
}
