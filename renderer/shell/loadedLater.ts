/** A module of the window that is no part of its first file. */

export interface LaterPart<Module> {
  /** `null` until it is loaded. */
  module(): Module | null;
  /** Rejects where the program's file cannot be read; the next call tries again. */
  load(): Promise<void>;
}

/** `load` is the import of one module, spelt out so that the build finds it. */
export function loadedLater<Module>(load: () => Promise<Module>): LaterPart<Module> {
  let module: Module | null = null;
  return {
    module: () => module,
    async load() {
      module ??= await load();
    },
  };
}
