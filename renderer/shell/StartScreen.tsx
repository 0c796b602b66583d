/** The first-run screen bound to what it can open. */
import { FirstRun } from '../screens/projects/FirstRun.tsx';
import { useLanguage } from '../ui/WordsContext.tsx';
import { workspaceParts } from '../workspace/openedProject.ts';
import { recentStore, refreshRecent } from '../workspace/recentProjects.ts';
import { eraseStoredProject } from '../workspace/session.ts';
import { changeSettings } from '../workspace/settings.ts';
import { chooseTranscripts } from './importActions.ts';
import { chooseProjectFile, openSample, openStored } from './openingActions.ts';
import { showDialog, showRefusal } from './shellStore.ts';
import { busyStore } from './whileBusy.ts';

export function StartScreen() {
  const language = useLanguage();
  const isBusy = busyStore((state) => state.busy !== null);
  const { list: stored } = recentStore();
  const find = (key: string) => stored.find(({ storedId }) => storedId === key);
  return (
    <FirstRun
      recent={stored.map(({ storedId, name, openedAt, file, isMissing }) => ({
        ...{ key: storedId, name, openedAt },
        missingFile: isMissing ? (file?.name ?? '') : null,
      }))}
      isBusy={isBusy}
      onNew={() => showDialog({ kind: 'newProject', after: null, table: null })}
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
        if (project.file === null || project.isMissing)
          showDialog({ kind: 'eraseProject', storedId: project.storedId, name: project.name });
        else {
          const refusal = await eraseStoredProject(project.storedId);
          if (refusal) showRefusal(refusal);
          await refreshRecent();
        }
      }}
      onBackups={workspaceParts().platform.durable && (() => showDialog({ kind: 'backups' }))}
      onOtherLanguage={() => changeSettings({ language: language === 'en' ? 'fr' : 'en' })}
    />
  );
}
