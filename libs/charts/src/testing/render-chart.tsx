import { OverreadProvider } from '@overread/ui';
import { render, type RenderResult } from '@testing-library/react';
import axe from 'axe-core';
import type { ReactElement } from 'react';
import { MemoryRouter } from 'react-router';
import { ChartSettingsProvider } from '../draw/chart-settings.js';

/** Renders a chart at a fixed width inside the theme: jsdom measures nothing. */
export function renderChart(element: ReactElement): RenderResult {
  return render(<OverreadProvider env="test"><MemoryRouter><ChartSettingsProvider width={640}>{element}</ChartSettingsProvider></MemoryRouter></OverreadProvider>);
}

/** Ids of the axe rules that the document breaks. Contrast needs a real browser and is tested there. */
export async function axeViolations(): Promise<string[]> {
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false }, 'page-has-heading-one': { enabled: false }, 'landmark-one-main': { enabled: false } } });
  return violations.map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.html).join(' ')}`);
}
