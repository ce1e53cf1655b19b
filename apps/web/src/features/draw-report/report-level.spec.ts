import { fileOf, levelOf } from './report-level.js';

test.each([['', 0.9], ['level=95', 0.95], ['level=80', 0.8], ['level=99', 0.9]])('%s asks for %s', (search, conf) => { expect(levelOf(new URLSearchParams(search)).conf).toBe(conf); });

test('files are of the level that is shown', () => { expect(fileOf('d', 'pdf', levelOf(new URLSearchParams('level=95')))).toBe('/reports/draws/d.pdf?conf=0.95'); });
