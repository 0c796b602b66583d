/** The selected theme: what it means, what belongs to it, who supports it, how it looks, and what was changed. */
import { CircleMinus, CirclePlus, Ellipsis } from 'lucide-react';
import { defineTheme } from '../../../shared/codebook/editThemes.ts';
import { domainOf } from '../../../shared/codebook/setDomain.ts';
import { type ThemeNode, themeLook, themeTree } from '../../../shared/codebook/themeTree.ts';
import type { ThemeId } from '../../../shared/project/ids.ts';
import type { Theme } from '../../../shared/project/records.ts';
import type { ThemeCount } from '../../../shared/theme-counts/countThemes.ts';
import { MenuButton } from '../../ui/MenuButton.tsx';
import { ThemeSwatch } from '../../ui/ThemeSwatch.tsx';
import { themeStyle } from '../../ui/themeStyle.ts';
import { useWords } from '../../ui/WordsContext.tsx';
import { useProject } from '../../workspace/projectStore.ts';
import { PlainField } from '../../writing/PlainField.tsx';
import { LinksSection } from '../axial/LinksSection.tsx';
import { act } from '../tree/themeActions.ts';
import { themeMenu } from '../tree/themeMenu.ts';
import { useTreeCounts } from '../tree/treeCounts.ts';
import { treeRows } from '../tree/treeRows.ts';
import { treeStore, useTree } from '../tree/treeStore.ts';
import { ExamplesSection } from './ExamplesSection.tsx';
import { HistorySection } from './HistorySection.tsx';
import { LookSection } from './LookSection.tsx';
import { MemosOf } from './MemosOf.tsx';
import { ParticipantsChart } from './ParticipantsChart.tsx';
import styles from './ThemeTab.module.css';

interface ThemeTabProps {
  readonly themeId: ThemeId;
  readonly canChange: boolean;
}

export function ThemeTab({ themeId, canChange }: ThemeTabProps) {
  const words = useWords().themePanel.theme;
  const project = useProject((one) => one);
  const notice = useTree((state) => state.notice);
  const node = themeTree(project).nodes.get(themeId);
  const counts = useTreeCounts();
  if (!node) return <p className={styles.muted}>{words.none}</p>;
  const { theme } = node;
  const look = themeLook(project, themeId);
  return (
    <div style={themeStyle(look.colour, look.pattern)}>
      <ThemeHead node={node} canChange={canChange} />
      {notice !== null && <p className={styles.warning}>{notice}</p>}
      <Definition theme={theme} canChange={canChange} />
      {theme.isCodable && <Rules theme={theme} canChange={canChange} />}
      <Support count={counts.of(themeId)} />
      <ExamplesSection theme={theme} canChange={canChange} />
      <LinksSection theme={theme} canChange={canChange} />
      <MemosOf target={{ table: 'themes', id: themeId }} canChange={canChange} />
      <LookSection node={node} canChange={canChange} />
      <HistorySection theme={theme} />
    </div>
  );
}

function ThemeHead({ node, canChange }: { node: ThemeNode; canChange: boolean }) {
  const words = useWords().themePanel;
  const project = useProject((one) => one);
  const { theme } = node;
  const tree = themeTree(project);
  const label = words.tree.actions({ theme: theme.name });
  const items = themeMenu({
    tree,
    rows: treeRows(tree, treeStore.getState()),
    node,
    ids: new Set([theme.id]),
    canChange,
    words,
  });
  return (
    <header className={styles.head}>
      {theme.isCodable && <ThemeSwatch {...themeLook(project, theme.id)} size={20} />}
      <div>
        <h2 title={node.path.join(' / ')}>{theme.name}</h2>
        {!theme.isCodable && <p>{words.theme.axis}</p>}
        {theme.isRetired && <p>{words.theme.retired}</p>}
        {domainOf(project, theme.id) && <p>{words.theme.domain}</p>}
      </div>
      <MenuButton label={label} items={items}>
        <Ellipsis size={16} aria-hidden />
      </MenuButton>
    </header>
  );
}

interface ThemeSectionProps {
  readonly theme: Theme;
  readonly canChange: boolean;
}

function Definition({ theme, canChange }: ThemeSectionProps) {
  const words = useWords().themePanel.theme;
  return (
    <section className={styles.section} aria-label={words.definition}>
      <h3 className={styles.label}>{words.definition}</h3>
      <PlainField
        label={words.definition}
        value={theme.definition}
        placeholder={words.definitionHint}
        isEditable={canChange}
        face="text"
        onSave={(definition) => void act(defineTheme, { id: theme.id, definition })}
      />
    </section>
  );
}

function Rules({ theme, canChange }: ThemeSectionProps) {
  const words = useWords().themePanel.theme;
  return (
    <section className={styles.section} aria-label={words.rules}>
      <h3 className={styles.label}>{words.rules}</h3>
      <div className={styles.rule}>
        <CirclePlus size={14} className={styles.include} aria-hidden />
        <b>{words.include}</b>
        <PlainField
          label={words.include}
          value={theme.include}
          placeholder={words.includeHint}
          isEditable={canChange}
          onSave={(include) => void act(defineTheme, { id: theme.id, include })}
        />
      </div>
      <div className={styles.rule}>
        <CircleMinus size={14} className={styles.exclude} aria-hidden />
        <b>{words.exclude}</b>
        <PlainField
          label={words.exclude}
          value={theme.exclude}
          placeholder={words.excludeHint}
          isEditable={canChange}
          onSave={(exclude) => void act(defineTheme, { id: theme.id, exclude })}
        />
      </div>
    </section>
  );
}

function Support({ count }: { count: ThemeCount }) {
  const words = useWords().themePanel.theme;
  const all = useProject((project) => project.participants.size);
  const { own, subtree } = count;
  return (
    <section className={styles.section} aria-label={words.participants}>
      <div className={styles.label}>
        <h3>{words.participants}</h3>
        <span>{words.supportOf({ people: subtree.participants.length, all, codings: subtree.codings })}</span>
      </div>
      {subtree.codings === 0 ? (
        <p className={styles.muted}>{words.noCodings}</p>
      ) : (
        <ParticipantsChart count={count} />
      )}
      {own.codings < subtree.codings && (
        <p className={styles.muted}>{words.ownCodings({ count: own.codings })}</p>
      )}
    </section>
  );
}
