/** What the system's dialogs answer from now on: no test can drive the real ones. */
import type { Desktop } from './desktopTest.ts';

/** An empty list or name closes the dialog without choosing. */
export async function chooseInDialogs(
  desktop: Desktop,
  answers: { readonly open: string[]; readonly save: string },
): Promise<void> {
  await desktop.inMain(({ dialog }, { open, save }) => {
    dialog.showOpenDialog = async () => ({ canceled: open.length === 0, filePaths: open });
    dialog.showSaveDialog = async () => ({ canceled: save === '', filePath: save });
  }, answers);
}
