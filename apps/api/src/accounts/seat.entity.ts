import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A seat of the commission with the body that proposes its member and deputy (§ 2 HFKVO NRW). */
@Entity('seat')
export class Seat {
  @PrimaryColumn('varchar', { length: 26 })
  id: string;

  @Column('int')
  number: number;

  @Column('varchar', { name: 'nominating_body', length: 200 })
  nominatingBody: string;

  @Column('int', { default: 1 })
  voting: 0 | 1;

  @Column('varchar', { name: 'valid_from', length: 10 })
  validFrom: string;

  @Column('varchar', { name: 'valid_to', length: 10, nullable: true })
  validTo: string | null;
}
