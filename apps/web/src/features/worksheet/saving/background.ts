/** What happens by itself says so, and never keeps an idle session alive. */
export const background = { headers: { 'x-overread-background': '1' } } as const;
