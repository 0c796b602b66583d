/** The evidence of a theme: who says something, every quote, what is in the text; and the piece that is selected. */
import { themeLook, themeTree } from '../../../shared/codebook/themeTree.ts';
import type { CodingId, ThemeId } from '../../../shared/project/ids.ts';
import type { ResultsBlock, ResultsDocument } from '../../../shared/project/resultsRecords.ts';
import { ThemeSwatch } from '../../ui/ThemeSwatch.tsx';
import { themeStyle } from '../../ui/themeStyle.ts';
import { useWords } from '../../ui/WordsContext.tsx';
import { useProject } from '../../workspace/projectStore.ts';
import type { EvidenceInline, StandingContent } from '../../writing/results/evidenceNodes.ts';
import type { ResultsEditor } from '../../writing/results/resultsEdits.ts';
import styles from './ResultsScreen.module.css';
import { chooseTheme } from './resultsStore.ts';
import { SelectedEvidence } from './SelectedEvidence.tsx';
import { ThemeEvidence } from './ThemeEvidence.tsx';

interface EvidencePanelProps {
  readonly editor: ResultsEditor;
  readonly document: ResultsDocument;
  readonly blocks: readonly ResultsBlock[];
  readonly themeId: ThemeId | null;
  readonly selectedKey: string | null;
  readonly selected: EvidenceInline | StandingContent | null;
  readonly isReadOnly: boolean;
  /** Below the caret, or in its sentence. */
  readonly onInsert: (id: CodingId, isInline: boolean) => void;
}

export function EvidencePanel(props: EvidencePanelProps) {
  const { editor, document, themeId, selectedKey, selected, isReadOnly } = props;
  const words = useWords().resultsWindow;
  const project = useProject((one) => one);
  const node = themeId === null ? undefined : themeTree(project).nodes.get(themeId);
  const look = themeId === null ? null : themeLook(project, themeId);
  return (
    <aside
      className={styles.panel}
      aria-label={words.evidence}
      data-panel="evidence"
      style={themeStyle(look?.colour ?? null, look?.pattern ?? null)}
    >
      <header className={styles.panelHead}>
        {node && <ThemeSwatch colour={look?.colour ?? null} pattern={look?.pattern ?? null} size={14} />}
        <select
          aria-label={words.theme}
          value={themeId ?? ''}
          onChange={(event) =>
            chooseTheme(event.target.value === '' ? null : (event.target.value as ThemeId))
          }
        >
          <option value="">{words.theme}…</option>
          {themeTree(project).order.map(({ theme, depth }) => (
            <option key={theme.id} value={theme.id}>
              {'\u2003'.repeat(depth) + theme.name}
            </option>
          ))}
        </select>
      </header>
      {selected && selectedKey !== null && (
        <SelectedEvidence
          editor={editor}
          nodeKey={selectedKey}
          evidence={selected}
          themeId={themeId}
          document={document}
          isReadOnly={isReadOnly}
        />
      )}
      {node ? (
        <ThemeEvidence {...props} themeId={node.theme.id} />
      ) : (
        <p className={styles.hint}>{words.chooseTheme}</p>
      )}
    </aside>
  );
}
