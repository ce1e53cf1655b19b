import type { WriteTx } from '@overread/api-platform';
import type { EntityTarget, ObjectLiteral } from 'typeorm';

/** `update … where code = and version =`: false when the row is gone or another writer was first. The version steps by one. */
export const changeByCode = async <Entity extends ObjectLiteral & { code: string; version: number }>(tx: WriteTx, target: EntityTarget<Entity>, at: { readonly code: string; readonly version: number }, values: Partial<Entity>): Promise<boolean> => {
  const result = await tx.manager
    .createQueryBuilder()
    .update(target)
    .set({ ...values, version: at.version + 1 } as never)
    .where('code = :code and version = :version', at)
    .execute();
  return result.affected === 1;
};
