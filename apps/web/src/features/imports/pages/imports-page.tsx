import { Page } from '@overread/ui';
import { HistoryPanel } from '../history/history-panel.js';
import { UploadPanel } from '../upload/upload-panel.js';

/** Files that come in, and those that came. */
export default function ImportsPage() {
  return (
    <Page title="Imports" description="Charts, time logs, physician queries and second reviews from files. The same file twice changes nothing.">
      <UploadPanel />
      <HistoryPanel />
    </Page>
  );
}
