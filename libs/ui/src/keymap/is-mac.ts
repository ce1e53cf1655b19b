/** Whether keys are printed with Apple's caps. */
export const isMac = (): boolean => /mac|iphone|ipad/i.test(navigator.userAgent);
