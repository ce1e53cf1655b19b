import { isBackgroundRequest, retryDelay, saveDelay, shouldRenew } from './save-timing.js';

test.each([[0, 0, 400], [2_500, 0, 400], [2_800, 0, 200], [5_000, 0, 0]])('at %i ms with changes since %i the save comes in %i ms', (now, since, delay) => expect(saveDelay(now, since)).toBe(delay));
test.each([[1, 2_000], [2, 4_000], [4, 16_000], [9, 30_000]])('after %i failures it is tried again in %i ms', (attempts, delay) => expect(retryDelay(attempts)).toBe(delay));
test.each([[299_999, false], [300_000, true]])('after %i ms an input renews the claim: %s', (now, renews) => expect(shouldRenew(now, 0)).toBe(renews));
test.each([[null, true], [0, true], [15_000, false]])('input at %s makes the request at 20 s a background one: %s', (input, background) => expect(isBackgroundRequest(20_000, input)).toBe(background));
