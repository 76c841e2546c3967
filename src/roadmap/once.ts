/**
 * Reads something once per build. In development it is read anew each time, so that what is new appears.
 *
 * @param read What is read.
 * @param isDevelopment Whether the development server runs.
 */
export function oncePerBuild<Value>(
  read: () => Promise<Value>,
  isDevelopment = import.meta.env.DEV,
): () => Promise<Value> {
  let known: Promise<Value> | undefined;
  return () => (isDevelopment ? read() : (known ??= read()));
}
