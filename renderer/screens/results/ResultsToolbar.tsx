/** Above the paper: style of the paragraph, bold, italic, what can be inserted, checks, changes, export. */
import { Bold, CircleCheck, Hash, Italic, SquarePen, Superscript, TriangleAlert, Users } from 'lucide-react';
import type { ResultsChoice } from '../../../shared/exports/writeResults.ts';
import type { ThemeId } from '../../../shared/project/ids.ts';
import type { ResultsBlock, ResultsDocument } from '../../../shared/project/resultsRecords.ts';
import { textInline } from '../../../shared/results-section/documentBlocks.ts';
import { typeset } from '../../../shared/results-section/typeset.ts';
import { shownKeys } from '../../actions/actionKeys.ts';
import { useActions } from '../../actions/useActions.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { MenuButton } from '../../ui/MenuButton.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import { currentProject } from '../../workspace/projectStore.ts';
import {
  insertBlock,
  insertFootnote,
  insertInline,
  type ResultsEditor,
  setBlockType,
  toggleFormat,
} from '../../writing/results/resultsEdits.ts';
import type { Caret } from '../../writing/results/useResultsEditor.ts';
import { AnnexMenu } from './AnnexMenu.tsx';
import { InsertMenu } from './InsertMenu.tsx';
import { countOfTheme, listOfTheme } from './newEvidence.ts';
import styles from './ResultsScreen.module.css';
import { seeAll } from './resultsActions.ts';
import { resultsStore, showPanel } from './resultsStore.ts';

interface ResultsToolbarProps {
  readonly editor: ResultsEditor;
  readonly document: ResultsDocument;
  readonly blocks: readonly ResultsBlock[];
  readonly caret: Caret;
  readonly themeId: ThemeId | null;
  readonly openChecks: number;
  /** Blocks whose evidence prints something else than when it was seen. */
  readonly changes: number;
  readonly isReadOnly: boolean;
  readonly flush: () => void;
  readonly onExport: (format: ResultsChoice) => void;
  /** Chooses a Word file that was edited, and shows what came back. */
  readonly onBringBack: () => void;
}

export function ResultsToolbar(props: ResultsToolbarProps) {
  const { document, blocks, openChecks, changes, isReadOnly, flush } = props;
  const words = useWords().resultsWindow;
  return (
    <div className={styles.toolbar}>
      <StyleChoice {...props} />
      {/* The caret stays in the text. */}
      <span className={styles.group} onPointerDown={(event) => event.preventDefault()}>
        <FormatButtons {...props} />
        <span className={styles.divider} />
        <InsertButtons {...props} />
        <InsertMenu {...props} />
      </span>
      <AnnexMenu document={document} blocks={blocks} isReadOnly={isReadOnly} flush={flush} />
      <span className={styles.spacer} />
      {changes > 0 && (
        <Button size="small" isDisabled={isReadOnly} onPress={() => void seeAll(document.id)}>
          {words.seen} ({words.changes({ count: changes })})
        </Button>
      )}
      <Button
        icon={openChecks > 0 ? TriangleAlert : CircleCheck}
        onPress={() => showPanel(resultsStore.getState().panel === 'checks' ? 'evidence' : 'checks')}
      >
        {words.checks({ count: openChecks })}
      </Button>
      <ExportButtons {...props} />
    </div>
  );
}

function StyleChoice({ editor, caret, isReadOnly }: ResultsToolbarProps) {
  const { style, styles: names } = useWords().resultsWindow;
  return (
    <select
      aria-label={style}
      value={caret.type in names ? caret.type : 'paragraph'}
      disabled={isReadOnly || caret.type === ''}
      onChange={(event) => setBlockType(editor, event.target.value)}
    >
      {Object.entries(names).map(([type, name]) => (
        <option key={type} value={type}>
          {name}
        </option>
      ))}
    </select>
  );
}

function FormatButtons({ editor, caret, isReadOnly }: ResultsToolbarProps) {
  const words = useWords().resultsWindow;
  return (
    <>
      <IconButton
        icon={Bold}
        label={words.bold}
        shortcut="Ctrl B"
        isPressed={caret.isBold}
        isDisabled={isReadOnly}
        onPress={() => toggleFormat(editor, 'bold')}
      />
      <IconButton
        icon={Italic}
        label={words.italic}
        shortcut="Ctrl I"
        isPressed={caret.isItalic}
        isDisabled={isReadOnly}
        onPress={() => toggleFormat(editor, 'italic')}
      />
    </>
  );
}

function InsertButtons({ editor, document, themeId, isReadOnly }: ResultsToolbarProps) {
  const words = useWords().resultsWindow;
  const addFootnote = () => {
    showPanel('evidence');
    insertFootnote(editor);
  };
  useActions({ insertFootnote: isReadOnly ? null : addFootnote });
  const needsTheme = isReadOnly || themeId === null;
  return (
    <>
      <IconButton
        icon={Users}
        label={words.insertList}
        isDisabled={needsTheme}
        onPress={() => themeId && insertInline(editor, listOfTheme(themeId))}
      />
      <IconButton
        icon={Hash}
        label={words.insertCount}
        isDisabled={needsTheme}
        onPress={() => themeId && insertInline(editor, countOfTheme(themeId, document))}
      />
      <IconButton
        icon={SquarePen}
        label={words.insertSummary}
        isDisabled={isReadOnly}
        onPress={() => insertBlock(editor, summaryOf(themeId, document))}
      />
      <IconButton
        icon={Superscript}
        label={words.insertFootnote}
        shortcut={shownKeys('insertFootnote') ?? ''}
        isDisabled={isReadOnly}
        onPress={addFootnote}
      />
    </>
  );
}

function ExportButtons({ isReadOnly, onExport, onBringBack }: ResultsToolbarProps) {
  const { resultsWindow: words, returned } = useWords();
  return (
    <span className={styles.group}>
      <Button variant="primary" onPress={() => onExport('docx')}>
        {words.exportWord}
      </Button>
      <MenuButton
        label={words.exporting}
        items={[
          { label: words.toWord, onSelect: () => onExport('docx') },
          { label: words.toTemplate, onSelect: () => onExport('template') },
          { label: words.toHtml, onSelect: () => onExport('html') },
          { label: words.toMarkdown, onSelect: () => onExport('md') },
          { label: returned.bringBack, isDisabled: isReadOnly, onSelect: onBringBack },
        ]}
      >
        <span aria-hidden>▾</span>
      </MenuButton>
    </span>
  );
}

/** Opened by the name of the sub-theme: "Autogestion – ". */
function summaryOf(themeId: ThemeId | null, document: ResultsDocument) {
  const name = themeId === null ? '' : (currentProject().themes.get(themeId)?.name ?? '');
  const inlines = name === '' ? [] : [textInline(`${typeset(name, document)} – `, { isBold: true })];
  return { kind: 'summary', inlines, basis: '' } as const;
}
