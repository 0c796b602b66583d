/** The question about words: on which theme, said by whom, what is left out, and where the answer goes. */
import { Download } from 'lucide-react';
import { themeTree } from '../../../shared/codebook/themeTree.ts';
import { participantOrder } from '../../../shared/coding/participantOrder.ts';
import type { ThemeId } from '../../../shared/project/ids.ts';
import type { Project } from '../../../shared/project/project.ts';
import { exportFormats } from '../../../shared/tables/exportOptions.ts';
import { stemmings } from '../../../shared/word-use/lightStem.ts';
import { stopLists } from '../../../shared/word-use/stopWords.ts';
import type { Speakers, WordQuestion } from '../../../shared/word-use/wordQuestion.ts';
import { MenuButton } from '../../ui/MenuButton.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import styles from './AnalysisScreen.module.css';
import { changeQuestion, changeWords } from './analysisStore.ts';
import { Choice, CoderChoice } from './Choice.tsx';
import { exportTableAs } from './exportAnalysis.ts';

interface WordsControlsProps {
  readonly project: Project;
  readonly asked: WordQuestion;
  readonly isReady: boolean;
  readonly onExportFigure: () => void;
}

export function WordsControls({ project, asked, isReady, onExportFigure }: WordsControlsProps) {
  const { analysis, figures } = useWords();
  const words = analysis.wordUse;
  const speakers: readonly { readonly value: Speakers; readonly name: string }[] = [
    ...(['everybody', 'participants', 'interviewers'] as const).map((value) => ({
      value,
      name: words.speakerNames[value],
    })),
    ...participantOrder(project).ids.map((id) => ({
      value: id,
      name: project.participants.get(id)?.label ?? '',
    })),
  ];
  return (
    <div className={styles.controls}>
      <Choice<ThemeId | ''>
        label={words.theme}
        value={asked.themeId ?? ''}
        options={[
          { value: '', name: words.everywhere },
          ...themeTree(project).order.map(({ theme, depth }) => ({
            value: theme.id,
            name: `${'\u2003'.repeat(depth)}${theme.name}`,
          })),
        ]}
        onChange={(value) => changeWords({ themeId: value === '' ? null : value })}
      />
      {asked.themeId !== null && (
        <CoderChoice value={asked.coderId} onChange={(coderId) => changeQuestion({ coderId })} />
      )}
      <Choice
        label={words.speakers}
        value={asked.speakers}
        options={speakers}
        onChange={(value) => changeWords({ speakers: value })}
      />
      <Choice
        label={words.stopList}
        value={asked.stopList}
        options={stopLists.map((value) => ({ value, name: words.stopLists[value] }))}
        onChange={(value) => changeWords({ stopList: value })}
      />
      <label className={styles.control}>
        {words.alsoStop}
        <input
          type="text"
          aria-label={words.alsoStopHint}
          title={words.alsoStopHint}
          defaultValue={asked.alsoStop.join(' ')}
          onChange={(event) =>
            changeWords({
              alsoStop: event.target.value.toLowerCase().replace(/’/gu, "'").split(/\s+/u).filter(Boolean),
            })
          }
        />
      </label>
      <Choice
        label={words.stemming}
        value={asked.stemming}
        options={stemmings.map((value) => ({ value, name: words.stemmings[value] }))}
        onChange={(value) => changeWords({ stemming: value })}
      />
      <span className={styles.gap} />
      <MenuButton
        label={analysis.exportAs}
        isDisabled={!isReady}
        items={[
          ...exportFormats.map((format) => ({
            label: analysis.formats[format],
            onSelect: () =>
              void exportTableAs('words', format, words.title, {
                ...{ coderId: asked.coderId, by: 'participant', unit: 'presence', wordUse: asked },
              }),
          })),
          { label: `${figures.window.export}…`, onSelect: onExportFigure },
        ]}
      >
        <Download size={16} aria-hidden />
        {analysis.exportAs}
      </MenuButton>
    </div>
  );
}
