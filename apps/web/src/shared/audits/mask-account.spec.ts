import { maskAccount } from './mask-account.js';

test.each([['00014521', '••4521'], ['14521', '••521'], ['4521', '••21'], ['21', '••'], ['', '••']])('%s is shown as %s', (account, masked) => expect(maskAccount(account)).toBe(masked));
