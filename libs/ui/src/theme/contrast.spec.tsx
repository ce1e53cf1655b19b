import { DEFAULT_THEME, mergeMantineTheme } from '@mantine/core';
import { cssVariables } from './css-variables.js';
import { contrast, luminance } from './luminance.js';
import { LUMINANCE_THRESHOLD, themeOf } from './theme.js';

const theme = mergeMantineTheme(DEFAULT_THEME, themeOf('comfortable'));
const { light, dark } = cssVariables(theme);
const names = Object.keys(theme.colors).filter((name) => name !== 'dark');
const ground = { light: '#ffffff', dark: '#242424' };

describe('contrast (WCAG 2.2 AA, 4.5:1)', () => {
  test.each(names)('%s: filled, light and text', (name) => {
    const shades = theme.colors[name]!;
    const filled = shades[8];
    expect(contrast(luminance(filled) >= LUMINANCE_THRESHOLD ? '#000000' : '#ffffff', filled)).toBeGreaterThanOrEqual(4.5);
    const ink = light[`--mantine-color-${name}-light-color`]!;
    expect(contrast(ink, shades[1])).toBeGreaterThanOrEqual(4.5);
    expect(contrast(ink, ground.light)).toBeGreaterThanOrEqual(4.5);
    expect(ink).not.toBe('#000000');
    expect(contrast(dark[`--mantine-color-${name}-text`]!, ground.dark)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['dimmed', 'placeholder', 'error', 'anchor', 'success'])('%s text in both schemes', (name) => {
    for (const canvas of [ground.light, light['--or-canvas']!]) expect(contrast(light[`--mantine-color-${name}`]!, canvas)).toBeGreaterThanOrEqual(4.5);
    for (const canvas of [ground.dark, '#2e2e2e']) expect(contrast(dark[`--mantine-color-${name}`]!, canvas)).toBeGreaterThanOrEqual(4.5);
  });

  test('control borders keep 3:1', () => {
    expect(contrast(light['--mantine-color-default-border']!, ground.light)).toBeGreaterThanOrEqual(3);
    expect(contrast(dark['--mantine-color-default-border']!, ground.dark)).toBeGreaterThanOrEqual(3);
  });
});
