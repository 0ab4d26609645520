import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What the competent authority was told of the commission's decision: the request, or that there is none. */
@Entity('authority_notice')
export class AuthorityNotice {
  @PrimaryColumn('varchar', { length: 26 })
  id: string;

  @Column('varchar', { name: 'case_id', length: 26 })
  caseId: string;

  @Column('varchar', { name: 'authority_id', length: 26 })
  authorityId: string;

  @Column('varchar', { length: 20 })
  kind: 'REQUEST' | 'NO_REQUEST';

  /** The reasons of the request as the minutes have them (§ 6(3) HFKVO). */
  @Column('text', { nullable: true })
  reasons: string | null;

  /** With a request: what the commission adds to it; without one: its recommendation. */
  @Column('text', { nullable: true })
  remarks: string | null;

  @Column('varchar', { name: 'informed_at', length: 24 })
  informedAt: string;

  @Column('varchar', { name: 'informed_by', length: 26 })
  informedBy: string;
}
