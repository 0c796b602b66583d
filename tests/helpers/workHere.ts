/** What the program does in a thread, done in the test's own. */
import { type CompactWork, compactProject, holdsSteps } from '../../electron/files/compactProject.ts';

export const workHere: CompactWork = {
  compact: async (file, bytes, journal) => compactProject(file, bytes, journal),
  holdsSteps: async (file, bytes, journal) => holdsSteps(file, bytes, journal),
};
