/** Colours of series in order, from the frame's variables; each has its own pattern and dash as well. */
export const tones = ['var(--or-chart-1)', 'var(--or-chart-2)', 'var(--or-chart-3)', 'var(--or-chart-4)', 'var(--or-chart-5)', 'var(--or-chart-6)'] as const;

/** The colour of a tone; tones past the last take the last. */
export const toneColor = (tone: number): string => tones[tone] ?? tones[5];

export const ink = { text: 'var(--mantine-color-dimmed)', line: 'var(--or-chart-grid)', target: 'var(--or-chart-target)', ground: 'var(--mantine-color-body)' } as const;
