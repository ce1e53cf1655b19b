import type { CSSVariablesResolver, MantineTheme } from '@mantine/core';
import { luminance } from './luminance.js';
import { readableInk } from './readable-ink.js';
import { LUMINANCE_THRESHOLD } from './theme.js';

/** Inks of one colour that keep 4.5:1: Mantine's own light badges and coloured texts fall to 1.86:1. */
function inksOf(theme: MantineTheme, name: string): { light: Record<string, string>; dark: Record<string, string> } {
  const shades = theme.colors[name];
  if (!shades) return { light: {}, dark: {} };
  const ink = readableInk(shades[9], ['#ffffff', shades[1], '#f1f3f5']);
  const hover = luminance(shades[8]) >= LUMINANCE_THRESHOLD ? shades[7] : shades[9];
  return {
    light: {
      [`--mantine-color-${name}-text`]: ink,
      [`--mantine-color-${name}-light-color`]: ink,
      [`--mantine-color-${name}-outline`]: ink,
      [`--mantine-color-${name}-filled-hover`]: hover,
    },
    dark: {
      [`--mantine-color-${name}-text`]: shades[3],
      [`--mantine-color-${name}-outline`]: shades[3],
      [`--mantine-color-${name}-filled-hover`]: hover,
    },
  };
}

/** Mantine's variables with our accessible inks over them, for both schemes. */
export const cssVariables: CSSVariablesResolver = (theme) => {
  const inks = Object.keys(theme.colors).filter((name) => name !== 'dark').map((name) => inksOf(theme, name));
  return {
    variables: {},
    light: {
      '--mantine-color-dimmed': '#5c6570',
      '--mantine-color-placeholder': '#66707b',
      '--mantine-color-error': '#c92a2a',
      '--mantine-color-success': '#1b6e4f',
      '--mantine-color-anchor': '#364fc7',
      '--mantine-color-default-border': '#868e96',
      '--or-canvas': '#f6f7f9',
      '--or-line': '#dee2e6',
      ...Object.assign({}, ...inks.map((ink) => ink.light)) as Record<string, string>,
    },
    dark: {
      '--mantine-color-dimmed': '#a6a7ab',
      '--mantine-color-placeholder': '#a0a1a5',
      '--mantine-color-error': '#ff8787',
      '--mantine-color-success': '#63e6be',
      '--mantine-color-anchor': '#91a7ff',
      '--mantine-color-default-border': '#757575',
      '--or-canvas': '#1a1a1a',
      '--or-line': '#424242',
      ...Object.assign({}, ...inks.map((ink) => ink.dark)) as Record<string, string>,
    },
  };
};
