/** The headings of the text with their numbers; what is to be looked at, and moving sections. */
import { Plus, TriangleAlert } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import type { ResultsBlockId } from '../../../shared/project/ids.ts';
import type { ResultsBlock, ResultsDocument } from '../../../shared/project/resultsRecords.ts';
import { captionLabel, captionNumbers } from '../../../shared/results-section/captionNumbers.ts';
import type { ResultsCheck } from '../../../shared/results-section/checks/resultsCheck.ts';
import { documentsOf, writtenText } from '../../../shared/results-section/documentBlocks.ts';
import { headingNumbers } from '../../../shared/results-section/headingNumbers.ts';
import { wordsOf } from '../../../shared/words/words.ts';
import type { MenuItem } from '../../ui/Menu.tsx';
import { MenuButton } from '../../ui/MenuButton.tsx';
import { OneLineDialog } from '../../ui/OneLineDialog.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import { useProject } from '../../workspace/projectStore.ts';
import { useSettings } from '../../workspace/settings.ts';
import styles from './ResultsScreen.module.css';
import { changeDocument, makeDocument, moveOne, removeDocument } from './resultsActions.ts';
import { openDocument } from './resultsStore.ts';

interface OutlineProps {
  readonly document: ResultsDocument;
  readonly blocks: readonly ResultsBlock[];
  readonly open: readonly ResultsCheck[];
  readonly changed: readonly ResultsBlockId[];
  readonly activeId: ResultsBlockId | null;
  readonly isReadOnly: boolean;
  readonly onGo: (id: ResultsBlockId) => void;
}

export function Outline({ document, blocks, open, changed, activeId, isReadOnly, onGo }: OutlineProps) {
  const words = useWords().resultsWindow;
  const numbers = headingNumbers(blocks, document);
  const headingOf = headingsAbove(blocks);
  const warned = new Set(open.flatMap(({ blockId }) => (blockId && headingOf.get(blockId)) || []));
  const dotted = new Set(changed.flatMap((id) => headingOf.get(id) ?? []));
  const active = activeId && headingOf.get(activeId);
  const entries = outlineEntries(document, blocks);
  const onKeyDown = (event: KeyboardEvent, id: ResultsBlockId) => {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
    if (step === null) return;
    event.preventDefault();
    if (event.altKey) {
      if (!isReadOnly) void moveOne(document.id, id, step);
      return;
    }
    const all = [...(event.currentTarget.closest('ul')?.querySelectorAll('button') ?? [])];
    all[all.indexOf(event.currentTarget as HTMLButtonElement) + step]?.focus();
  };
  return (
    <nav className={styles.outline} aria-label={words.outline} data-panel="outline">
      <header className={styles.panelHead}>
        <h2>{words.outline}</h2>
        <DocumentsMenu document={document} isReadOnly={isReadOnly} />
      </header>
      {entries.length === 0 && <p className={styles.hint}>{words.noHeadings}</p>}
      <ul className={styles.headings}>
        {entries.map(({ id, level, name, canMove }) => (
          <li key={id}>
            <button
              type="button"
              className={styles.heading}
              style={{ paddingLeft: 12 + (level - 1) * 18 }}
              aria-current={active === id ? 'true' : undefined}
              data-level={level}
              onClick={() => onGo(id)}
              onKeyDown={(event) => onKeyDown(event, id)}
              title={canMove ? words.moveKeys : undefined}
            >
              <span className={styles.number}>{numbers.get(id)}</span>
              <span className={styles.name}>{name}</span>
              {dotted.has(id) && (
                <span className={styles.dot} role="img" aria-label={words.changes({ count: 1 })} />
              )}
              {warned.has(id) && (
                <TriangleAlert size={14} role="img" aria-label={words.checks({ count: 1 })} />
              )}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface OutlineEntry {
  readonly id: ResultsBlockId;
  readonly level: number;
  readonly name: string;
  /** Annexes stand behind the text. */
  readonly canMove: boolean;
}

/** It numbers annexes only. */
const noTables: ReadonlySet<ResultsBlockId> = new Set();

function outlineEntries(document: ResultsDocument, blocks: readonly ResultsBlock[]): OutlineEntry[] {
  const captions = captionNumbers(blocks, noTables);
  const { titles } = wordsOf[document.language].reporting;
  return blocks.flatMap(({ id, content }): OutlineEntry[] => {
    if (content.kind === 'heading')
      return [{ id, level: content.level, name: writtenText(content.inlines), canMove: true }];
    if (content.kind !== 'annex') return [];
    const label = captionLabel(document.language, 'annex', captions.get(id)?.number ?? null);
    return [{ id, level: 1, name: `${label} – ${titles[content.annex]}`, canMove: false }];
  });
}

/** For each block the heading that it stands below; an annex stands by itself. */
function headingsAbove(blocks: readonly ResultsBlock[]): ReadonlyMap<ResultsBlockId, ResultsBlockId> {
  const above = new Map<ResultsBlockId, ResultsBlockId>();
  let last: ResultsBlockId | null = null;
  for (const { id, content } of blocks) {
    if (content.kind === 'heading' || content.kind === 'annex') last = id;
    if (last) above.set(id, last);
  }
  return above;
}

type Asked = { readonly kind: 'rename' } | { readonly kind: 'new'; readonly isFromTree: boolean };

function DocumentsMenu({ document, isReadOnly }: Pick<OutlineProps, 'document' | 'isReadOnly'>) {
  const words = useWords().resultsWindow;
  const { language } = useSettings();
  const documents = useProject((project) => project.resultsDocuments);
  const [asked, setAsked] = useState<Asked | null>(null);
  const all = documentsOf({ resultsDocuments: documents });
  const change = (
    label: string,
    isChecked: boolean,
    patch: Parameters<typeof changeDocument>[1],
  ): MenuItem => ({
    label,
    isChecked,
    isDisabled: isReadOnly,
    onSelect: () => void changeDocument(document.id, patch),
  });
  const items: MenuItem[] = [
    ...all.map(
      (one): MenuItem => ({
        label: one.name,
        isChecked: one.id === document.id,
        onSelect: () => openDocument(one.id),
      }),
    ),
    'separator',
    {
      label: words.newFromThemes,
      isDisabled: isReadOnly,
      onSelect: () => setAsked({ kind: 'new', isFromTree: true }),
    },
    {
      label: words.newEmpty,
      isDisabled: isReadOnly,
      onSelect: () => setAsked({ kind: 'new', isFromTree: false }),
    },
    { label: words.rename, isDisabled: isReadOnly, onSelect: () => setAsked({ kind: 'rename' }) },
    'separator',
    ...(['thesis', 'decimal', 'none'] as const).map((numbering) =>
      change(words.numberings[numbering], document.numbering === numbering, { numbering }),
    ),
    'separator',
    ...(['before', 'colon', 'after'] as const).map((labels) =>
      change(words.labelChoices[labels], document.labels === labels, { labels }),
    ),
    'separator',
    ...(['fr', 'en'] as const).map((one) =>
      change(words.languages[one], document.language === one, { language: one }),
    ),
    'separator',
    {
      label: words.remove,
      isDangerous: true,
      isDisabled: isReadOnly,
      onSelect: () => void removeDocument(document.id),
    },
  ];
  const accept = (name: string) =>
    asked?.kind === 'new'
      ? makeDocument({ name, language, isFromTree: asked.isFromTree })
      : changeDocument(document.id, { name });
  return (
    <>
      <MenuButton label={words.documents} items={items}>
        <Plus size={16} aria-hidden />
      </MenuButton>
      {asked && (
        <OneLineDialog
          title={words.nameTitle}
          label={words.name}
          first={asked.kind === 'rename' ? document.name : ''}
          onAccept={accept}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  );
}
