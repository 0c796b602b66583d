/** The screen without a project: begin a study, open one, look at the worked example. */
import {
  FileInput,
  FilePlus2,
  FileText,
  FileX2,
  FolderOpen,
  GraduationCap,
  History,
  Keyboard,
  Languages,
  Lock,
  type LucideIcon,
  Trash2,
} from 'lucide-react';
import { useShownKeys } from '../../actions/actionKeys.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { Logo } from '../../ui/Logo.tsx';
import { useLanguage, useWords } from '../../ui/WordsContext.tsx';
import styles from './FirstRun.module.css';

export interface RecentProject {
  readonly key: string;
  readonly name: string;
  /** ISO time of the last opening. */
  readonly openedAt: string;
  /** Name of its file where that is no longer there. */
  readonly missingFile: string | null;
}

interface FirstRunProps {
  readonly recent: readonly RecentProject[];
  /** Something is being prepared; nothing can be chosen meanwhile. */
  readonly isBusy: boolean;
  readonly onNew: () => void;
  readonly onOpen: () => void;
  readonly onImport: () => void;
  readonly onSample: () => void;
  readonly onRecent: (key: string) => void;
  readonly onForget: (project: RecentProject) => void;
  /** The list of backups; `null` where none are kept. */
  readonly onBackups: (() => void) | null;
  readonly onOtherLanguage: () => void;
}

export function FirstRun(props: FirstRunProps) {
  const { frame, backups } = useWords();
  const words = frame.firstRun;
  const { isBusy } = props;
  const keys = useShownKeys();
  return (
    <main className={styles.screen} aria-busy={isBusy}>
      <div className={styles.inner}>
        {props.recent.length === 0 && <Logo size={48} />}
        <h1>{words.title}</h1>
        <p className={styles.lead}>{words.lead}</p>
        <div className={styles.cards}>
          <Card
            icon={FilePlus2}
            title={words.newProject}
            hint={words.newProjectHint}
            onPress={props.onNew}
            isDisabled={isBusy}
          />
          <Card
            icon={FolderOpen}
            title={words.open}
            hint={words.openHint}
            onPress={props.onOpen}
            isDisabled={isBusy}
          />
          <Card
            icon={FileInput}
            title={words.importInterviews}
            hint={words.importInterviewsHint}
            onPress={props.onImport}
            isDisabled={isBusy}
          />
        </div>
        <div className={styles.sample}>
          <Button icon={GraduationCap} size="large" onPress={props.onSample} isDisabled={isBusy}>
            {words.sample}
          </Button>
          <span>{words.sampleHint}</span>
        </div>
        <RecentProjects {...props} isBusy={isBusy} />
        <footer className={styles.foot}>
          <span>
            <Lock size={16} aria-hidden /> {words.nothingLeaves}
          </span>
          <span>
            <Languages size={16} aria-hidden /> {words.interfaceLanguage}
            <button type="button" className={styles.language} onClick={props.onOtherLanguage}>
              {words.otherLanguage}
            </button>
          </span>
          {props.onBackups && (
            <span>
              <History size={16} aria-hidden />
              <button type="button" className={styles.language} onClick={props.onBackups}>
                {backups.title}
              </button>
            </span>
          )}
          <span>
            <Keyboard size={16} aria-hidden /> <Kbd keys={keys('newProject') ?? ''} /> {words.keyNew}{' '}
            <Kbd keys={keys('openProject') ?? ''} /> {words.keyOpen}
          </span>
        </footer>
      </div>
    </main>
  );
}

interface CardProps {
  readonly icon: LucideIcon;
  readonly title: string;
  readonly hint: string;
  readonly onPress: () => void;
  readonly isDisabled: boolean;
}

function Card({ icon: Icon, title, hint, onPress, isDisabled }: CardProps) {
  return (
    <button type="button" className={styles.card} onClick={onPress} disabled={isDisabled}>
      <Icon size={20} aria-hidden />
      <b>{title}</b>
      <span>{hint}</span>
    </button>
  );
}

function RecentProjects({
  recent,
  isBusy,
  onRecent,
  onForget,
}: FirstRunProps & { readonly isBusy: boolean }) {
  const words = useWords().frame.firstRun;
  const language = useLanguage();
  if (recent.length === 0) return null;
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <section className={styles.recent} aria-labelledby="recent-projects">
      <h2 id="recent-projects">{words.recent}</h2>
      <ul>
        {recent.map((project) => (
          <li key={project.key}>
            <button
              type="button"
              className={styles.recentOpen}
              disabled={isBusy}
              aria-label={words.openRecent({ name: project.name })}
              onClick={() => onRecent(project.key)}
            >
              <FileText size={16} aria-hidden />
              <b>{project.name}</b>
              <span>
                {project.missingFile === null ? (
                  words.openedAt({ time: date.format(new Date(project.openedAt)) })
                ) : (
                  <>
                    <FileX2 size={14} aria-hidden /> {words.fileGone({ file: project.missingFile })}
                  </>
                )}
              </span>
            </button>
            <IconButton
              icon={Trash2}
              size="small"
              label={words.removeRecent({ name: project.name })}
              onPress={() => onForget(project)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
