import { Page } from '@overread/ui';
import type { ReactNode } from 'react';
import { FilterBar } from '../../../shared/filters/filter-bar.js';
import { AsOf } from './as-of.js';
import { ComparedWith } from './compared-with.js';
import { SampleNotice } from './sample-notice.js';
import type { Insights } from './use-insights.js';

interface InsightsPageProps {
  title: string;
  description: string;
  insights: Insights;
  /** Parts of the filter that mean nothing on this screen. */
  hide?: readonly ('compare' | 'grain')[];
  children: ReactNode;
}

/** One insights screen: its filter, how fresh it is, and a word where samples are not random. */
export function InsightsPage({ title, description, insights, hide = [], children }: InsightsPageProps) {
  return (
    <Page title={title} description={description} actions={<AsOf />} toolbar={<><FilterBar used={insights.used} hide={['basis', ...hide]} />{hide.includes('compare') ? null : <ComparedWith insights={insights} />}<SampleNotice filter={insights.filter} /></>}>
      {children}
    </Page>
  );
}
