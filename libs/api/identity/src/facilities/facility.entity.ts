import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('facility')
export class FacilityEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  code!: string;

  @Column('text')
  name!: string;

  @Column('text')
  zone!: string;

  @Column('boolean')
  active!: boolean;

  @Column('integer')
  version!: number;
}
