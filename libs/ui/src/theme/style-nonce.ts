/**
 * The nonce that the server put into the page for style elements made at run time, or '' where there is none
 * (development without a content security policy). Browsers hide the attribute, so the property is read.
 */
export function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
}
