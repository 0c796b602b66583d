/** The links of the selected theme: kind by line, end and word, and the theme at the other end. */
import { Plus } from 'lucide-react';
import { linkTypeName } from '../../../shared/axial-links/linkTypeName.ts';
import { linkLook } from '../../../shared/project/linkTypes.ts';
import type { AxialLink, Theme } from '../../../shared/project/records.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import { useProject } from '../../workspace/projectStore.ts';
import { showView } from '../../workspace/viewStore.ts';
import panel from '../panel/ThemeTab.module.css';
import { selectLink, showAxialDialog } from './axialStore.ts';
import { LinkGlyph } from './LinkGlyph.tsx';
import styles from './LinksSection.module.css';
import { linkSentence } from './linkActions.ts';

interface LinksSectionProps {
  readonly theme: Theme;
  readonly canChange: boolean;
}

export function LinksSection({ theme, canChange }: LinksSectionProps) {
  const words = useWords().axial.links;
  const axialLinks = useProject((project) => project.axialLinks);
  const links = [...axialLinks.values()].filter(
    ({ fromId, toId }) => fromId === theme.id || toId === theme.id,
  );
  return (
    <section className={panel.section} aria-label={words.title}>
      <div className={panel.label}>
        <h3>{words.title}</h3>
        <IconButton
          size="small"
          icon={Plus}
          label={words.add}
          isDisabled={!canChange}
          onPress={() => showAxialDialog({ kind: 'link', fromId: theme.id })}
        />
      </div>
      {links.length === 0 && <p className={panel.muted}>{words.none}</p>}
      <ul className={styles.list}>
        {links.map((link) => (
          <LinkLine key={link.id} link={link} theme={theme} />
        ))}
      </ul>
    </section>
  );
}

function LinkLine({ link, theme }: { link: AxialLink; theme: Theme }) {
  const words = useWords();
  const project = useProject((one) => one);
  const isTurned = link.toId === theme.id;
  const other = project.themes.get(isTurned ? link.fromId : link.toId)?.name ?? '';
  const sentence = linkSentence(project, words, link);
  return (
    <li>
      <button
        type="button"
        className={styles.link}
        title={words.axial.links.open({ sentence })}
        aria-label={sentence}
        onClick={() => {
          selectLink(link.id);
          showView('themes');
        }}
      >
        <LinkGlyph look={linkLook(project, link.type)} isTurned={isTurned} />
        <span>{other}</span>
        <small>{linkTypeName(project, words, link.type)}</small>
      </button>
    </li>
  );
}
