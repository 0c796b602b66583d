/** The selected link: what it says, which passages support it, what was written about it. */
import { ArrowLeftRight, ChevronLeft, PencilRuler, Plus, Trash2, X } from 'lucide-react';
import { linkTypeName } from '../../../shared/axial-links/linkTypeName.ts';
import { allLinkTypes, linkLook } from '../../../shared/project/linkTypes.ts';
import type { AxialLink, AxialLinkType } from '../../../shared/project/records.ts';
import { formatLongDay } from '../../../shared/words/formatLongDay.ts';
import { linesOf } from '../../codings/codingActions.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { useLanguage, useWords } from '../../ui/WordsContext.tsx';
import { useProject } from '../../workspace/projectStore.ts';
import { selectTheme } from '../../workspace/viewStore.ts';
import { MemosOf } from '../panel/MemosOf.tsx';
import { goToCoding } from '../panel/panelActions.ts';
import panel from '../panel/ThemeTab.module.css';
import { selectLink, showAxialDialog } from './axialStore.ts';
import { LinkGlyph } from './LinkGlyph.tsx';
import styles from './LinkPanel.module.css';
import { changeEvidence, linkSentence, removeLink, setLinkType, turnLink } from './linkActions.ts';
import { whoSpeaks } from './passageLabel.ts';

interface LinkPanelProps {
  readonly link: AxialLink;
  readonly canChange: boolean;
}

export function LinkPanel({ link, canChange }: LinkPanelProps) {
  const words = useWords();
  const language = useLanguage();
  const project = useProject((one) => one);
  const coder = (link.coderId && project.coders.get(link.coderId)?.initials) ?? '';
  return (
    <div className={styles.whole}>
      <header className={panel.head}>
        <IconButton
          icon={ChevronLeft}
          label={words.axial.links.close}
          onPress={() => {
            selectTheme(link.fromId);
            selectLink(null);
          }}
        />
        <div>
          <h2>{linkSentence(project, words, link)}</h2>
          <p>
            {words.axial.links.madeBy({
              who: coder || '–',
              day: formatLongDay(language, link.createdAt.slice(0, 10)),
            })}
          </p>
        </div>
      </header>
      <KindSection link={link} canChange={canChange} />
      <EvidenceSection link={link} canChange={canChange} />
      <MemosOf target={{ table: 'axialLinks', id: link.id }} canChange={canChange} />
    </div>
  );
}

function KindSection({ link, canChange }: LinkPanelProps) {
  const words = useWords();
  const { map } = words.axial;
  const project = useProject((one) => one);
  const look = linkLook(project, link.type);
  return (
    <section className={panel.section} aria-label={map.kind}>
      <h3 className={panel.label}>{map.kind}</h3>
      <div className={styles.kind}>
        <LinkGlyph look={look} />
        <select
          aria-label={map.kind}
          value={link.type}
          disabled={!canChange}
          onChange={(event) => void setLinkType(link.id, event.target.value as AxialLinkType)}
        >
          {allLinkTypes(project).map((type) => (
            <option key={type} value={type}>
              {linkTypeName(project, words, type)}
            </option>
          ))}
        </select>
        <IconButton
          icon={ArrowLeftRight}
          label={map.turnRound}
          isDisabled={!canChange || look.isSymmetric}
          onPress={() => void turnLink(link.id)}
        />
        <IconButton
          icon={PencilRuler}
          label={map.ownKinds}
          onPress={() => showAxialDialog({ kind: 'kinds' })}
        />
        <IconButton
          icon={Trash2}
          label={map.removeLink}
          isDisabled={!canChange}
          onPress={() => void removeLink(link.id)}
        />
      </div>
    </section>
  );
}

function EvidenceSection({ link, canChange }: LinkPanelProps) {
  const words = useWords();
  const { links } = words.axial;
  const project = useProject((one) => one);
  const evidence = link.evidence.flatMap((id) => project.codings.get(id) ?? []);
  return (
    <section className={panel.section} aria-label={links.evidence}>
      <div className={panel.label}>
        <h3>{links.evidence}</h3>
        <span>{words.exporting.codings({ count: evidence.length })}</span>
      </div>
      {evidence.length === 0 && <p className={panel.muted}>{links.noEvidence}</p>}
      <ul>
        {evidence.map((coding) => {
          const who = whoSpeaks(project, coding);
          return (
            <li key={coding.id} className={panel.example}>
              <button
                type="button"
                className={panel.quote}
                title={`${words.themePanel.codings.goTo}, ${linesOf(coding)}`}
                onClick={() => goToCoding(coding.id)}
              >
                <b>{`${who}, ${linesOf(coding)}`}</b> {coding.quote}
              </button>
              {canChange && (
                <IconButton
                  size="small"
                  icon={X}
                  label={links.removeEvidence({ who })}
                  onPress={() => void changeEvidence(link.id, { remove: [coding.id] })}
                />
              )}
            </li>
          );
        })}
      </ul>
      <p className={styles.add}>
        <Button
          size="small"
          icon={Plus}
          isDisabled={!canChange}
          onPress={() => showAxialDialog({ kind: 'evidence', id: link.id })}
        >
          {links.addEvidence}
        </Button>
      </p>
    </section>
  );
}
