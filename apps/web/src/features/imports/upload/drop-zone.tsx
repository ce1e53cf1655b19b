import { Button, FileButton, Text } from '@mantine/core';
import { type DragEvent, useState } from 'react';
import classes from './drop-zone.module.css';

/** A place to drop a file, and a button that chooses one: the same by mouse and by keyboard. */
export function DropZone({ disabled, onFile }: { disabled: boolean; onFile: (file: File) => void }) {
  const [isOver, setIsOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setIsOver(false);
    const file = event.dataTransfer.files[0];
    if (file && !disabled) onFile(file);
  };
  return (
    <div className={`${classes.zone ?? ''} ${isOver ? classes.over ?? '' : ''}`} onDragOver={(event) => { event.preventDefault(); setIsOver(true); }} onDragLeave={() => { setIsOver(false); }} onDrop={drop}>
      <FileButton onChange={(file) => { if (file) onFile(file); }} accept=".csv,.txt,.tsv,text/csv,text/plain,text/tab-separated-values" disabled={disabled}>
        {(props) => <Button {...props}>Choose a file</Button>}
      </FileButton>
      <Text size="sm" c="dimmed">or drop it here: CSV with a header line, UTF-8, UTF-16 or Windows-1252; comma, semicolon, tab or pipe.</Text>
    </div>
  );
}
