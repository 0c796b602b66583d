/** Asks at the caret for a theme, and puts its list, its count or one of its quotes there. */
import { type ReactNode, useState } from 'react';
import type { ThemeId } from '../../../shared/project/ids.ts';
import type { ResultsDocument } from '../../../shared/project/resultsRecords.ts';
import { useActions } from '../../actions/useActions.ts';
import { askKey } from '../../writing/results/evidenceKeys.ts';
import { insertInline, insertText, type ResultsEditor } from '../../writing/results/resultsEdits.ts';
import { EvidencePicker, type EvidenceWanted } from './EvidencePicker.tsx';
import { countOfTheme, listOfTheme } from './newEvidence.ts';
import { chooseTheme, showPanel } from './resultsStore.ts';

interface EvidenceAsked {
  /** As the key does in the text. */
  readonly ask: () => void;
  readonly picker: (editor: ResultsEditor, first: ThemeId | null) => ReactNode;
}

export function useEvidencePicker(document: ResultsDocument, isReadOnly: boolean): EvidenceAsked {
  const [asked, setAsked] = useState<'byLetter' | 'byAction' | null>(null);
  useActions({ insertEvidence: isReadOnly ? null : () => setAsked('byAction') });
  const picker: EvidenceAsked['picker'] = (editor, first) =>
    asked === null || isReadOnly ? null : (
      <EvidencePicker
        first={first}
        onChoose={(id, wanted) => {
          setAsked(null);
          putIn(editor, document, id, wanted);
        }}
        onClose={(isByKey) => {
          setAsked(null);
          // An empty text in the place of marked words would delete them.
          if (isByKey && asked === 'byLetter') insertText(editor, askKey);
          else if (isByKey) editor.focus();
        }}
      />
    );
  return { ask: () => setAsked('byLetter'), picker };
}

function putIn(
  editor: ResultsEditor,
  document: ResultsDocument,
  themeId: ThemeId,
  wanted: EvidenceWanted,
): void {
  if (wanted === 'list') insertInline(editor, listOfTheme(themeId));
  else if (wanted === 'count') insertInline(editor, countOfTheme(themeId, document));
  else goToQuotes(themeId);
}

/** They are chosen from the panel. */
function goToQuotes(themeId: ThemeId): void {
  chooseTheme(themeId);
  showPanel('evidence');
  requestAnimationFrame(() =>
    window.document.querySelector<HTMLElement>('[data-panel="evidence"] li [tabindex="0"]')?.focus(),
  );
}
