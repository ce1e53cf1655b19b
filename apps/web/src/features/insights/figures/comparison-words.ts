import type { CompareMode } from '@overread/domain/metrics';
import { formatDate } from '@overread/ui';
import { compareWords } from '../../../shared/filters/filter-words.js';

/** What a range is compared with, with its days: "previous weekdays (Oct 1, 2026 – Oct 28, 2026)". */
export const comparisonWords = (mode: CompareMode, from: string, to: string): string => `${compareWords[mode]} (${formatDate(from)} – ${formatDate(to)})`;
