/** The first-run screen bound to what it can open. */
import { useCallback, useEffect, useState } from 'react';
import { FirstRun } from '../screens/projects/FirstRun.tsx';
import { useLanguage } from '../ui/WordsContext.tsx';
import { workspaceParts } from '../workspace/openedProject.ts';
import { eraseStoredProject, recentProjects } from '../workspace/session.ts';
import { changeSettings } from '../workspace/settings.ts';
import { chooseTranscripts } from './importActions.ts';
import { chooseProjectFile, openSample, openStored } from './openingActions.ts';
import { shellStore, showDialog, showRefusal } from './shellStore.ts';

type StoredProject = Awaited<ReturnType<typeof recentProjects>>[number];

export function StartScreen() {
  const language = useLanguage();
  const busy = shellStore((state) => state.busy);
  const [stored, setStored] = useState<readonly StoredProject[]>([]);
  const refresh = useCallback(() => recentProjects().then(setStored, () => setStored([])), []);
  useEffect(() => {
    void refresh();
  }, [refresh]);
  const find = (key: string) => stored.find(({ storedId }) => storedId === key);
  return (
    <FirstRun
      recent={stored.map(({ storedId, name, openedAt }) => ({ key: storedId, name, openedAt }))}
      busy={busy}
      onNew={() => showDialog({ kind: 'newProject', after: null })}
      onOpen={() => void chooseProjectFile()}
      onImport={() => void chooseTranscripts()}
      onSample={() => void openSample()}
      onRecent={(key) => {
        const project = find(key);
        if (project) void openStored(project.storedId);
      }}
      onForget={async ({ key }) => {
        const project = find(key);
        if (!project) return;
        if (project.file === null)
          showDialog({ kind: 'eraseProject', storedId: project.storedId, name: project.name });
        else {
          const refusal = await eraseStoredProject(project.storedId);
          if (refusal) showRefusal(refusal);
          await refresh();
        }
      }}
      onBackups={workspaceParts().platform.durable && (() => showDialog({ kind: 'backups' }))}
      onOtherLanguage={() => changeSettings({ language: language === 'en' ? 'fr' : 'en' })}
    />
  );
}
