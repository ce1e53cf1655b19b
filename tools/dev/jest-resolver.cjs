/* global module */
// Packages give Jest their CommonJS side where they have one, and their ES modules (transformed) only where they have nothing else.
const esm = new Set(['import', 'module-sync']);

module.exports = (request, options) => {
  const conditions = (options.conditions ?? []).filter((condition) => !esm.has(condition));
  try {
    return options.defaultResolver(request, { ...options, conditions });
  } catch (error) {
    if (request.startsWith('.') || request.startsWith('/')) throw error;
    return options.defaultResolver(request, options);
  }
};
