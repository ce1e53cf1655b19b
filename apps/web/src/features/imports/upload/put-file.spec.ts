import { readAnswer } from './put-file.js';

test.each([
  [201, '{"id":"b1"}', { ok: true, id: 'b1' }],
  [400, '{"message":"The file is empty.","remedy":"Export it again."}', { ok: false, message: 'The file is empty.', remedy: 'Export it again.' }],
  [413, '<html>', { ok: false, message: 'The file is too large.', remedy: null }],
  [200, '{}', { ok: false, message: 'The file was not accepted.', remedy: null }],
])('an answer %i %s', (status, text, expected) => {
  expect(readAnswer(status, text)).toEqual(expected);
});
