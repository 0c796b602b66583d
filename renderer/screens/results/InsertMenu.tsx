/** What can be put into a text of results beside a sentence: tables, figures, the sample, references to them. */
import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { ThemeId } from '../../../shared/project/ids.ts';
import type { BlockContent, ResultsBlock, ResultsDocument } from '../../../shared/project/resultsRecords.ts';
import { captionLabel } from '../../../shared/results-section/captionNumbers.ts';
import { typeset } from '../../../shared/results-section/typeset.ts';
import { wordsOf } from '../../../shared/words/words.ts';
import { MenuButton } from '../../ui/MenuButton.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import { currentProject } from '../../workspace/projectStore.ts';
import { insertBlock, insertInline, type ResultsEditor } from '../../writing/results/resultsEdits.ts';
import { useCaptionNumbers } from '../../writing/results/useCaptionNumbers.ts';
import { InsertFigure } from './InsertFigure.tsx';

interface InsertMenuProps {
  readonly editor: ResultsEditor;
  readonly document: ResultsDocument;
  readonly blocks: readonly ResultsBlock[];
  readonly themeId: ThemeId | null;
  readonly isReadOnly: boolean;
}

export function InsertMenu({ editor, document, blocks, themeId, isReadOnly }: InsertMenuProps) {
  const words = useWords().resultsWindow;
  const table = (kind: 'themes' | 'quotes') => ({
    label: kind === 'themes' ? words.insertTable : words.insertQuotesTable,
    isDisabled: themeId === null,
    onSelect: () => themeId && insertBlock(editor, tableOf(kind, themeId, document)),
  });
  const { captions } = wordsOf[document.language].results;
  const [isChoosing, setChoosing] = useState(false);
  const references = [...useCaptionNumbers(blocks)].map(([blockId, { of, number }]) => ({
    label: words.insertReference({ to: captionLabel(document.language, of, number) }),
    onSelect: () => insertInline(editor, { kind: 'reference', blockId, ...(of === 'table' ? {} : { of }) }),
  }));
  return (
    <>
      <MenuButton
        label={words.insertMore}
        isDisabled={isReadOnly}
        items={[
          table('themes'),
          table('quotes'),
          {
            label: words.insertTableOne,
            onSelect: () =>
              insertBlock(editor, {
                kind: 'table',
                table: 'sample',
                themeId: null,
                caption: captions.sample,
              }),
          },
          { label: words.insertFigure, onSelect: () => setChoosing(true) },
          { label: words.insertSample, onSelect: () => insertBlock(editor, { kind: 'sample' }) },
          ...references,
        ]}
      >
        <Plus size={16} aria-hidden />
      </MenuButton>
      {isChoosing && (
        <InsertFigure
          document={document}
          themeId={themeId}
          onInsert={(content) => insertBlock(editor, content)}
          onClose={() => setChoosing(false)}
        />
      )}
    </>
  );
}

function tableOf(table: 'themes' | 'quotes', themeId: ThemeId, document: ResultsDocument): BlockContent {
  const theme = typeset(currentProject().themes.get(themeId)?.name ?? '', document);
  const caption = wordsOf[document.language].results.captions[table]({ theme });
  return { kind: 'table', table, themeId, caption };
}
