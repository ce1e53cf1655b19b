import { v7 } from 'uuid';

/** A new UUID version 7: ids are made by the application, so a row's id is known before it is written. */
export const newId = (): string => v7();
