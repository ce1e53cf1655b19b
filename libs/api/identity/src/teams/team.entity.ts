import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('team')
export class TeamEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  name!: string;

  @Column('uuid', { name: 'facility_id', nullable: true })
  facilityId!: string | null;

  @Column('boolean')
  active!: boolean;

  @Column('integer')
  version!: number;
}
