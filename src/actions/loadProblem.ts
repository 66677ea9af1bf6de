// What to say where a part of the product cannot be loaded: offline, or a newer version took its place on the server.

export const LOAD_PROBLEM =
  'A part of QIPP Reporter could not be loaded. It may have been updated meanwhile: close the pane and open it again.';

/** By its name: the loader's error has no type of its own. */
export function isLoadProblem(error: unknown): boolean {
  return error instanceof Error && error.name === 'ChunkLoadError';
}
