/** The window's title: the project, and whether something of it is not written yet. */
import { useEffect } from 'react';
import { projectInfo } from '../../shared/project/project.ts';
import { useWords } from '../ui/WordsContext.tsx';
import { workspaceParts } from '../workspace/openedProject.ts';
import { useWorkspace } from '../workspace/projectStore.ts';

export function useWindowTitle(): void {
  const words = useWords().frame.windowTitle;
  const name = useWorkspace(({ project }) => project && projectInfo(project).name);
  // A write of a few milliseconds is not worth another title.
  const state = useWorkspace(({ save }) => (save.state === 'writing' ? 'saved' : save.state));
  useEffect(() => {
    const title = name === null ? 'Trame' : words[state]({ project: name });
    workspaceParts().platform.setTitle(title);
  }, [words, name, state]);
}
