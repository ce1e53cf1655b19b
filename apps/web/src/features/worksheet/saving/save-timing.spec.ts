import { agoWords, renewEvery, retryDelay, saveDelay, shouldRenew } from './save-timing.js';

test.each([[0, 0, 400], [2_500, 0, 400], [2_800, 0, 200], [5_000, 0, 0]])('at %i ms with changes since %i the save comes in %i ms', (now, since, delay) => expect(saveDelay(now, since)).toBe(delay));
test.each([[1, 2_000], [2, 4_000], [4, 16_000], [9, 30_000]])('after %i failures it is tried again in %i ms', (attempts, delay) => expect(retryDelay(attempts)).toBe(delay));
test.each([[renewEvery - 1, false], [renewEvery, true]])('after %i ms an input renews the claim: %s', (now, renews) => expect(shouldRenew(now, 0)).toBe(renews));
test.each([[-5, '0 s ago'], [2_900, '2 s ago'], [60_000, '1 min ago'], [7_200_000, '2 h ago']])('%i ms are %s', (milliseconds, words) => expect(agoWords(milliseconds)).toBe(words));
