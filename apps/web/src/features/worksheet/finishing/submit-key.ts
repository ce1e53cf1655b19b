/** A key for one submission: the same one again, after an answer that was lost, submits nothing twice. */
export const newSubmitKey = (): string => [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
