import { render, type RenderResult } from '@testing-library/react';
import axe from 'axe-core';
import type { ReactElement } from 'react';
import { MemoryRouter } from 'react-router';
import { OverreadProvider } from '../theme/overread-provider.js';

/** Renders inside the theme, the keymap and a router, as pages do. */
export function renderUi(element: ReactElement, path = '/'): RenderResult {
  return render(<OverreadProvider env="test"><MemoryRouter initialEntries={[path]}>{element}</MemoryRouter></OverreadProvider>);
}

/** Ids of the axe rules that the document breaks. Contrast needs a real browser and is tested there. */
export async function axeViolations(): Promise<string[]> {
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false }, 'page-has-heading-one': { enabled: false }, 'landmark-one-main': { enabled: false } } });
  return violations.map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.html).join(' ')}`);
}
