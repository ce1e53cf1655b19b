/** Stands in for stylesheets in Jest: each class is its own name. */
const names: Record<string, string> = new Proxy({}, { get: (_, name) => String(name) });
export default names;
