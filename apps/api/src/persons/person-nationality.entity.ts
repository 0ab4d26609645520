import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('person_nationality')
export class PersonNationality {
  @PrimaryColumn('varchar', { name: 'person_id', length: 26 })
  personId: string;

  @PrimaryColumn('int')
  position: number;

  @Column('varchar', { length: 3 })
  nationality: string;
}
