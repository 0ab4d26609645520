import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('organisation')
export class Organisation {
  @PrimaryColumn('varchar', { length: 26 })
  id: string;

  @Column('varchar', { length: 200 })
  name: string;
}
