import { Button } from '@mantine/core';
import { formatCount, useAnnounce } from '@overread/ui';
import { useState } from 'react';
import { downloadText } from './export-sheet.js';

export interface ExportButtonProps {
  /** Without its ending; no name or number of a patient or coder. */
  fileName: string;
  /** How many rows will be in it. */
  count: number;
  /** Loads what is missing and gives the text of the file. */
  print: () => string | Promise<string>;
}

/** Saves what is shown as a file. */
export function ExportButton({ fileName, count, print }: ExportButtonProps) {
  const [pending, setPending] = useState(false);
  const announce = useAnnounce();
  const save = async (): Promise<void> => {
    setPending(true);
    try {
      downloadText(`${fileName}.csv`, await print());
      announce(`${fileName}.csv is saved.`);
    } finally {
      setPending(false);
    }
  };
  return <Button variant="default" size="compact-sm" loading={pending} disabled={count === 0} onClick={() => { void save(); }}>Export CSV ({formatCount(count)})</Button>;
}
