import { createTheme, type MantineThemeOverride } from '@mantine/core';

/** Comfortable leaves air for reading; compact shows more rows a screen. */
export type Density = 'comfortable' | 'compact';

/** Below this relative luminance a filled ground carries white text, at or above it black; both keep 4.5:1. */
export const LUMINANCE_THRESHOLD = 0.185;

const named = { closeButtonProps: { 'aria-label': 'Close' } };

/** Overread's Mantine theme: indigo shade 8 (5.67:1), contrast chosen per ground, control sizes by density. */
export function themeOf(density: Density): MantineThemeOverride {
  const size = density === 'compact' ? 'xs' : 'sm';
  const controls = ['TextInput', 'Textarea', 'PasswordInput', 'NumberInput', 'Select', 'MultiSelect', 'Autocomplete', 'NativeSelect', 'DatePickerInput', 'Button', 'Checkbox', 'Radio', 'SegmentedControl', 'Switch', 'FileInput', 'TagsInput', 'PillsInput'];
  return createTheme({
    primaryColor: 'indigo',
    primaryShade: 8,
    autoContrast: true,
    luminanceThreshold: LUMINANCE_THRESHOLD,
    respectReducedMotion: true,
    cursorType: 'pointer',
    defaultRadius: 'sm',
    fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif',
    fontFamilyMonospace: 'ui-monospace, SFMono-Regular, "Cascadia Mono", Menlo, Consolas, monospace',
    headings: { fontWeight: '600', sizes: { h1: { fontSize: '1.5rem', lineHeight: '1.3' }, h2: { fontSize: '1.125rem', lineHeight: '1.35' }, h3: { fontSize: '1rem', lineHeight: '1.4' } } },
    ...(density === 'compact' ? { spacing: { xs: '0.375rem', sm: '0.5rem', md: '0.75rem', lg: '1rem', xl: '1.5rem' } } : {}),
    components: {
      ...Object.fromEntries(controls.map((name) => [name, { defaultProps: { size } }])),
      Modal: { defaultProps: named },
      Drawer: { defaultProps: named },
      Notification: { defaultProps: named },
      Alert: { defaultProps: { closeButtonLabel: 'Close' } },
      Badge: { defaultProps: { variant: 'light', tt: 'none', radius: 'sm' } },
      Tooltip: { defaultProps: { events: { hover: true, focus: true, touch: true }, multiline: true, maw: 320, withArrow: true } },
      Anchor: { defaultProps: { underline: 'always' } },
    },
  });
}
