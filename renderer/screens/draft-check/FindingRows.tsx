/** The findings below each other, one line each. Arrows walk, Enter shows the passage, Ctrl Enter goes there. */
import { CircleAlert, CircleCheck, CircleHelp } from 'lucide-react';
import type { DraftFinding } from '../../../shared/draft-check/draftFindings.ts';
import { findingSentence } from '../../../shared/draft-check/findingSentence.ts';
import { goToTranscript } from '../../codings/showPassage.ts';
import { RowList } from '../../ui/RowList.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import { useProject } from '../../workspace/projectStore.ts';
import styles from './DraftCheckPanel.module.css';
import { showFinding } from './showFinding.ts';

const icons = { wrong: CircleAlert, unclear: CircleHelp, right: CircleCheck };
const rowHeight = 32;

interface FindingRowsProps {
  readonly findings: readonly DraftFinding[];
  readonly chosen: DraftFinding;
  readonly onChoose: (index: number) => void;
}

export function FindingRows({ findings, chosen, onChoose }: FindingRowsProps) {
  const words = useWords();
  const { window: own } = words.draftCheck;
  const project = useProject((one) => one);
  return (
    <RowList
      label={own.list}
      count={findings.length}
      height={rowHeight}
      keyOf={(index) => String(index)}
      onKey={(event, index) => {
        const finding = findings[index];
        if (event.key !== 'Enter' || !finding) return false;
        onChoose(index);
        showFinding(finding);
        if (event.ctrlKey || event.metaKey) goToTranscript();
        return true;
      }}
    >
      {(index, focus) => {
        const finding = findings[index];
        if (!finding) return null;
        const Icon = icons[finding.state];
        return (
          <button
            type="button"
            {...focus}
            className={styles.finding}
            data-state={finding.state}
            aria-current={finding === chosen}
            onFocus={() => onChoose(index)}
            onClick={() => onChoose(index)}
          >
            <Icon size={16} aria-label={own.states[finding.state]} />
            <span className={styles.paragraph}>{own.paragraph(finding)}</span>
            <span className={styles.sentence}>{findingSentence(project, finding, words)}</span>
          </button>
        );
      }}
    </RowList>
  );
}
