/** An annex on the page: its heading, and what will be printed of it. */
import { useEffect, useState } from 'react';
import type { Project } from '../../../shared/project/project.ts';
import { textOf } from '../../../shared/project/project.ts';
import type { AnnexKind, ResultsDocument } from '../../../shared/project/resultsRecords.ts';
import { checklistRows } from '../../../shared/results-section/annexes/checklistRows.ts';
import { captionLabel } from '../../../shared/results-section/captionNumbers.ts';
import { countsOf } from '../../../shared/results-section/evidence.ts';
import { guidePlace, studyTextAt } from '../../../shared/study/studyTexts.ts';
import { type Words, wordsOf } from '../../../shared/words/words.ts';
import { useWords } from '../../ui/WordsContext.tsx';
import { useProject } from '../../workspace/projectStore.ts';
import styles from './ResultsPaper.module.css';

interface StandingAnnexProps {
  readonly annex: AnnexKind;
  readonly document: ResultsDocument;
  readonly number: number;
}

export function StandingAnnex({ annex, document, number }: StandingAnnexProps) {
  const words = useWords();
  const project = useProject((one) => one);
  const { results, reporting } = wordsOf[document.language];
  const [summary, setSummary] = useState('');
  useEffect(() => {
    // Behind what was typed: a checklist asks the whole project.
    const timer = setTimeout(() => setSummary(summaryOf(project, document, annex, words)));
    return () => clearTimeout(timer);
  }, [project, document, annex, words]);
  return (
    <section className={styles.annex}>
      <b>
        {captionLabel(document.language, 'annex', number)}
        {results.captionEnd}
        {reporting.titles[annex]}
      </b>
      <p>{summary}</p>
    </section>
  );
}

function summaryOf(
  project: Project,
  document: ResultsDocument,
  annex: AnnexKind,
  { reporting }: Words,
): string {
  const { window } = reporting;
  switch (annex) {
    case 'guide':
      return studyTextAt(project, guidePlace) || reporting.noGuide;
    case 'analysis': {
      const counts = countsOf(project);
      const themes = [...project.themes.keys()].filter((id) => counts.of(id).subtree.codings > 0).length;
      return `${window.themes({ themes, codings: project.codings.size })}. ${window.inFiles}.`;
    }
    case 'transcripts': {
      const ids = [...project.transcripts.keys()];
      const lines = ids.reduce((sum, id) => sum + textOf(project, id).lines.numbers.length, 0);
      return `${window.interviews({ count: ids.length, lines })}. ${window.inFiles}.`;
    }
    default: {
      const items = checklistRows(project, document, annex).flatMap((part) => part.items);
      const count = items.filter(({ known, own }) => known !== '' || own !== '').length;
      return window.answered({ count, total: items.length });
    }
  }
}
