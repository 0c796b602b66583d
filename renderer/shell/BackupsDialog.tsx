/** The kept states of a project: when, how much they hold, and going back to one or opening it beside. */
import { FolderOpen, History } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import type { BackupInfo } from '../../shared/desktop/desktopApi.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { useLanguage, useWords } from '../ui/WordsContext.tsx';
import { useWorkspace } from '../workspace/projectStore.ts';
import styles from './BackupsDialog.module.css';
import { backUpNow, backupsToShow, openCopy, restore } from './backupActions.ts';

export function BackupsDialog({ onClose }: { onClose: () => void }) {
  const words = useWords();
  const [backups, setBackups] = useState<readonly BackupInfo[] | null>(null);
  const mayRestore = useWorkspace(({ file, save }) => file.isJournaled && save.state !== 'readOnly');
  useEffect(() => {
    void backupsToShow().then(setBackups, () => setBackups([]));
  }, []);
  const keepNow = async () => {
    await backUpNow();
    setBackups(await backupsToShow());
  };
  return (
    <Dialog
      title={words.backups.title}
      width={860}
      onClose={onClose}
      footer={
        <>
          {mayRestore && <Button onPress={() => void keepNow()}>{words.backups.backUpNow}</Button>}
          <Button variant="primary" onPress={onClose}>
            {words.frame.close}
          </Button>
        </>
      }
    >
      <p className={styles.lead}>{words.backups.lead}</p>
      {backups === null && <p role="status">{words.backups.reading}</p>}
      {backups?.length === 0 && <p>{words.backups.none}</p>}
      {backups !== null && backups.length > 0 && <BackupTable backups={backups} mayRestore={mayRestore} />}
    </Dialog>
  );
}

interface BackupTableProps {
  readonly backups: readonly BackupInfo[];
  /** The list is of the open project, which can go back to one of them. */
  readonly mayRestore: boolean;
}

function BackupTable({ backups, mayRestore }: BackupTableProps) {
  const words = useWords().backups;
  const isOpen = useWorkspace(({ project }) => project !== null);
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            {!isOpen && <th scope="col">{words.project}</th>}
            <th scope="col">{words.kept}</th>
            <th scope="col">{words.holds}</th>
            <th scope="col" className={styles.number}>
              {words.size}
            </th>
            <th scope="col">
              <span className="visually-hidden">{words.actions}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {backups.map((backup) => (
            <BackupRow key={backup.id} backup={backup} isOpen={isOpen} mayRestore={mayRestore} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function BackupRow({
  backup,
  isOpen,
  mayRestore,
}: {
  backup: BackupInfo;
  isOpen: boolean;
  mayRestore: boolean;
}) {
  const words = useWords().backups;
  const language = useLanguage();
  const format = useMemo(
    () => new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'medium', hourCycle: 'h23' }),
    [language],
  );
  const time = format.format(new Date(backup.at));
  return (
    <tr>
      {!isOpen && <td>{backup.projectName}</td>}
      <td>{time}</td>
      <td className={styles.quiet}>{words.counts(backup.counts)}</td>
      <td className={styles.number}>{words.kilobytes({ count: Math.ceil(backup.size / 1024) })}</td>
      <td className={styles.actions}>
        <Button
          size="small"
          icon={FolderOpen}
          tooltip={words.openCopyOf({ time })}
          onPress={() => void openCopy(backup)}
        >
          {words.openCopy}
        </Button>
        {mayRestore && (
          <Button
            size="small"
            icon={History}
            tooltip={words.restoreThis({ time })}
            onPress={() => void restore(backup, time)}
          >
            {words.restore}
          </Button>
        )}
      </td>
    </tr>
  );
}
