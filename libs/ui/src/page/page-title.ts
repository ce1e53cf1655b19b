import { useEffect } from 'react';

/** What the tab shows. Titles never carry account numbers or names of people. */
export const documentTitle = (title: string): string => `${title} · Overread`;

/** Sets the document's title while the calling component is mounted. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = documentTitle(title);
  }, [title]);
}
