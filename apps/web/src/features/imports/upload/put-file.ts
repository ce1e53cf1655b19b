import { announceSessionEnd } from '../../../shared/graphql/session-end.js';

export type PutResult = { ok: true; id: string } | { ok: false; message: string; remedy: string | null };

const readBody = (text: string): Record<string, unknown> => {
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === 'object' && body !== null ? body as Record<string, unknown> : {};
  } catch {
    return {};
  }
};
const textOr = <Other>(value: unknown, other: Other): string | Other => (typeof value === 'string' && value !== '' ? value : other);

/** What the server's answer to an upload means. */
export function readAnswer(status: number, text: string): PutResult {
  const body = readBody(text);
  const id = textOr(body['id'], null);
  if (status >= 200 && status < 300 && id !== null) return { ok: true, id };
  const fallback = status === 413 ? 'The file is too large.' : status === 401 ? 'Your session has ended.' : 'The file was not accepted.';
  return { ok: false, message: textOr(body['message'], fallback), remedy: textOr(body['remedy'], null) };
}

/**
 * Sends a file's bytes as they are; the browser streams them from the disk. A request object because fetch cannot tell how far
 * an upload has come.
 *
 * @param onProgress told the share that has been sent, 0 to 1
 */
export const putFile = (file: File, onProgress: (share: number) => void, signal: AbortSignal): Promise<PutResult> => new Promise((resolve) => {
  const request = new XMLHttpRequest();
  request.open('PUT', `/imports?name=${encodeURIComponent(file.name)}`);
  request.setRequestHeader('content-type', 'application/octet-stream');
  request.setRequestHeader('x-overread', '1');
  request.upload.onprogress = (event) => { if (event.lengthComputable && event.total > 0) onProgress(event.loaded / event.total); };
  request.onload = () => {
    if (request.status === 401) announceSessionEnd();
    resolve(readAnswer(request.status, request.responseText));
  };
  request.onerror = () => { resolve({ ok: false, message: 'The server cannot be reached.', remedy: 'Check the connection and send the file again.' }); };
  request.onabort = () => { resolve({ ok: false, message: 'The upload was stopped.', remedy: 'Nothing was kept. Choose the file again when you are ready.' }); };
  signal.addEventListener('abort', () => { request.abort(); });
  request.send(file);
});
