/** The annexes of a text: each on or off, and what the researcher writes for them. */
import { Files } from 'lucide-react';
import { useState } from 'react';
import {
  type AnnexKind,
  annexKinds,
  type ResultsBlock,
  type ResultsDocument,
} from '../../../shared/project/resultsRecords.ts';
import { annexesIn } from '../../../shared/results-section/annexes/withAnnexes.ts';
import { MenuButton } from '../../ui/MenuButton.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import { ChecklistDialog } from './ChecklistDialog.tsx';
import { GuideDialog } from './GuideDialog.tsx';
import { switchAnnex } from './resultsActions.ts';

interface AnnexMenuProps {
  readonly document: ResultsDocument;
  readonly blocks: readonly ResultsBlock[];
  readonly isReadOnly: boolean;
  /** Stores what was typed last, so that it is not lost. */
  readonly flush: () => void;
}

export function AnnexMenu({ document, blocks, isReadOnly, flush }: AnnexMenuProps) {
  const { titles, window: words } = useWords().reporting;
  const [open, setOpen] = useState<AnnexKind | null>(null);
  const there = annexesIn(blocks);
  const switches = annexKinds.map((annex) => ({
    label: titles[annex],
    isChecked: there.has(annex),
    isDisabled: isReadOnly,
    onSelect: () => {
      flush();
      void switchAnnex(document.id, annex);
    },
  }));
  const written = (['guide', 'coreq', 'srqr'] as const).map((annex) => ({
    label: words.edit({ title: titles[annex] }),
    isDisabled: isReadOnly,
    onSelect: () => setOpen(annex),
  }));
  const close = () => setOpen(null);
  return (
    <>
      <MenuButton label={words.annexes} items={[...switches, 'separator', ...written]}>
        <Files size={16} aria-hidden /> <span aria-hidden>▾</span>
      </MenuButton>
      {open === 'guide' && <GuideDialog onClose={close} />}
      {(open === 'coreq' || open === 'srqr') && (
        <ChecklistDialog document={document} checklist={open} onClose={close} />
      )}
    </>
  );
}
