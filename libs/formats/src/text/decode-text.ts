/** How the bytes of a file are written down. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

const nulShare = (head: Uint8Array, odd: boolean): number => {
  let nul = 0;
  let seen = 0;
  for (let at = odd ? 1 : 0; at < head.length; at += 2, seen++) if (head[at] === 0) nul += 1;
  return seen === 0 ? 0 : nul / seen;
};

const isUtf8 = (head: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    return true;
  } catch {
    return false;
  }
};

/** The encoding that the first bytes show: a byte order mark, the pattern of NUL bytes, valid UTF-8, else Windows-1252. */
export const detectEncoding = (head: Uint8Array): Encoding => {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  if (head.length >= 4 && nulShare(head, true) > 0.4) return 'utf-16le';
  if (head.length >= 4 && nulShare(head, false) > 0.4) return 'utf-16be';
  return isUtf8(head) ? 'utf-8' : 'windows-1252';
};

/** Decodes chunk by chunk; a byte order mark is taken off. Bytes that UTF-8 does not allow become the replacement character. */
export async function* decodeText(chunks: AsyncIterable<Uint8Array>, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}
