// What jsdom lacks and the components ask for. Loaded before each test file of the web project.
import { TextDecoder as NodeTextDecoder, TextEncoder as NodeTextEncoder } from 'node:util';

class ObserverOfNothing {
  observe(): void { /* sizes never change in jsdom */ }
  unobserve(): void { /* nothing was observed */ }
  disconnect(): void { /* nothing was observed */ }
  takeRecords(): [] { return []; }
}

const matchMedia = (query: string) => ({
  matches: false, media: query, onchange: null,
  addListener: () => undefined, removeListener: () => undefined,
  addEventListener: () => undefined, removeEventListener: () => undefined,
  dispatchEvent: () => false,
});

Object.assign(globalThis, {
  ResizeObserver: ObserverOfNothing,
  IntersectionObserver: ObserverOfNothing,
  TextEncoder: globalThis.TextEncoder ?? NodeTextEncoder,
  TextDecoder: globalThis.TextDecoder ?? NodeTextDecoder,
  IS_REACT_ACT_ENVIRONMENT: true,
});
Object.defineProperty(window, 'matchMedia', { writable: true, value: matchMedia });
Object.assign(window, { scrollTo: () => undefined });
Object.assign(HTMLElement.prototype, { scrollIntoView: () => undefined });
// No canvas in jsdom: axe and the charts measure without it.
Object.assign(HTMLCanvasElement.prototype, { getContext: () => null });
