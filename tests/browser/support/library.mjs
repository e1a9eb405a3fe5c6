// The libraries of package.json. One that is missing fails the test that needs it, and says what to do.

/// What `import(name)` gives.
export async function library(name) {
  try {
    return await import(name);
  } catch (error) {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new Error(`the library "${name}" is missing: run "npm ci --ignore-scripts" in tests/browser, or ./dev test`);
  }
}
