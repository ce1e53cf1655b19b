import { screen, within } from '@testing-library/react';
import { metricCatalogue } from '@overread/domain/metrics';
import axe from 'axe-core';
import { fakeClient, fakeMe } from '../../../testing/fake-client.js';
import { renderApp } from '../../../testing/render-app.js';
import { metricText } from './catalogue-words.js';
import MethodsPage from './methods-page.js';
import { statisticalMethods } from './statistical-methods.js';

const open = (search = '') => renderApp(<MethodsPage />, fakeClient({}), { path: `/insights/methods${search}`, me: fakeMe('CODER') });
const part = (article: HTMLElement, about: string): string => within(article).getByText(about).nextElementSibling?.textContent ?? '';

describe('methods', () => {
  test('a number stands with formula, source, dash, interval and an example', async () => {
    open('?section=accuracy');
    const article = await screen.findByRole('article', { name: 'Charts without error' });
    expect(part(article, 'Formula')).toBe('charts audited without a scored error ÷ charts audited');
    expect(part(article, 'A dash means')).toBe('no chart was audited.');
    expect(part(article, 'Interval')).toContain('Wilson');
    expect(part(article, 'Worked example')).toBe('34 ÷ 40 = 85.0\u00a0%; 95\u00a0% interval 70.9\u00a0% to 92.9\u00a0%, n\u00a0=\u00a040');
  });

  test('every number of the catalogue is there, and none of them has a hole', () => {
    for (const entry of metricCatalogue) {
      const words = metricText(entry).parts.flat().join(' ');
      expect(words).not.toMatch(/undefined|NaN|—/);
    }
    for (const { parts } of statisticalMethods) expect(parts.flat().join(' ')).not.toMatch(/undefined|NaN|—/);
  });

  test('weighted κ and the figures of a session stand with examples from the functions of the screens', async () => {
    open();
    expect(part(await screen.findByRole('article', { name: /weighted κ/ }), 'Worked example')).toMatch(/^Of 100 charts 89 with the same worst severity, 9 one step apart, 1 two, 1 three: κ = 0\.62, linear 0\.\d\d \(/);
    expect(part(screen.getByRole('article', { name: /Fleiss/ }), 'Worked example')).toContain('on 11 charts');
    expect(part(screen.getByRole('article', { name: /Krippendorff/ }), 'Worked example')).toMatch(/nominal α = 0\.\d\d.*ordinal α = 0\.\d\d.*on 12 charts/);
  });

  test('the methods come first; agreement shows why κ alone misleads', async () => {
    open();
    const article = await screen.findByRole('article', { name: 'Agreement of auditors' });
    expect(part(article, 'Worked example')).toContain('agreement 94.0\u00a0%, κ = −0.03, AC1 = 0.94');
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  });
});
