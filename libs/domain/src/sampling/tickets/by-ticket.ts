import { compareBytes } from './compare-bytes.js';
import { ticketOf } from './ticket-of.js';

export interface Ticketed<T> {
  readonly item: T;
  readonly ticket: string;
}

/** Items in the order of their tickets, smallest first, ties by id in byte order. The order they came in does not matter. */
export const byTicket = <T>(items: readonly T[], seed: string, idOf: (item: T) => string): readonly Ticketed<T>[] =>
  items
    .map((item) => ({ item, ticket: ticketOf(seed, idOf(item)) }))
    .sort((a, b) => compareBytes(a.ticket, b.ticket) || compareBytes(idOf(a.item), idOf(b.item)));
