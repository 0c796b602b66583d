/** Themes × characteristics: who speaks of what, in numbers and in percentages whose base is said. */
import type { Project } from '../../../shared/project/project.ts';
import { formatShare } from '../../../shared/words/formatShare.ts';
import { useLanguage, useWords } from '../../ui/WordsContext.tsx';
import { useProject } from '../../workspace/projectStore.ts';
import styles from './AnalysisScreen.module.css';
import { useAnalysis } from './analysisStore.ts';
import { EmptyAnalysis } from './EmptyAnalysis.tsx';
import { GroupsControls } from './GroupsControls.tsx';
import { GroupsGrid } from './GroupsGrid.tsx';
import { type GroupsQuestion, useAskedGroups, useGroups } from './useGroups.ts';

export function GroupsTab() {
  const words = useWords().analysis;
  const project = useProject((one) => one);
  const asked = useAskedGroups(project);
  return (
    <>
      <GroupsControls project={project} asked={asked} />
      {project.participants.size === 0 ? (
        <EmptyAnalysis title={words.noParticipants} hint={words.noParticipantsHint} />
      ) : project.themes.size === 0 ? (
        <EmptyAnalysis title={words.noThemes} hint={words.noThemesHint} />
      ) : (
        <Counted project={project} asked={asked} />
      )}
    </>
  );
}

function Counted({ project, asked }: { readonly project: Project; readonly asked: GroupsQuestion }) {
  const words = useWords().analysis;
  const language = useLanguage();
  const percent = useAnalysis((state) => state.percent);
  const { answer, progress } = useGroups(project, asked);
  const base = percent === 'row' ? words.rowBase : words.bases[asked.unit];
  return (
    <>
      <p className={styles.note} role="status">
        {progress < 1 ? words.counting({ percent: formatShare(language, progress) }) : base}
      </p>
      <div className={styles.body}>
        {answer &&
          (answer.matrix.rows.length === 0 ? (
            <EmptyAnalysis title={words.noCodings} hint={words.noCodingsHint} />
          ) : (
            <GroupsGrid answer={answer} percent={percent} />
          ))}
      </div>
    </>
  );
}
