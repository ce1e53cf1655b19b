import type { QueueProgressQuery } from '@overread/schema';
import { formatCount } from '@overread/ui';

type Progress = Pick<QueueProgressQuery['queueProgress'], 'open' | 'mine' | 'submittedToday'>;

/** "12 submitted today · 28 open · you hold 2". */
export const progressWords = ({ open, mine, submittedToday }: Progress): string =>
  [`${formatCount(submittedToday)} submitted today`, `${formatCount(open)} open`, mine === 0 ? '' : `you hold ${formatCount(mine)}`].filter((part) => part !== '').join(' · ');
