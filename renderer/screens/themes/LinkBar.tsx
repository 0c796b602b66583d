/** The bar over the selected link: its kind, which way it leads, what supports it, its memo. */
import { ArrowLeftRight, FileText, PencilRuler, Quote, Trash2 } from 'lucide-react';
import { linkTypeName } from '../../../shared/axial-links/linkTypeName.ts';
import { linkShape } from '../../../shared/figures/linkShape.ts';
import type { MapScene, SceneLink } from '../../../shared/figures/mapScene.ts';
import { allLinkTypes, linkLook } from '../../../shared/project/linkTypes.ts';
import { startMemo } from '../../codings/memoStore.ts';
import { showAxialDialog, useAxial } from '../../themes/axial/axialStore.ts';
import { LinkGlyph } from '../../themes/axial/LinkGlyph.tsx';
import { removeLink, setLinkType, turnLink } from '../../themes/axial/linkActions.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import { useProject } from '../../workspace/projectStore.ts';
import styles from './MapOverlays.module.css';
import { useMap } from './mapStore.ts';

interface LinkBarProps {
  readonly scene: MapScene;
  readonly canChange: boolean;
}

export function LinkBar({ scene, canChange }: LinkBarProps) {
  const selected = useAxial((state) => state.selectedLinkId);
  const isMoving = useMap((state) => state.drag !== null || state.linking !== null);
  const one = scene.links.find(({ link }) => link.id === selected);
  return one && canChange && !isMoving ? <OpenBar one={one} /> : null;
}

function OpenBar({ one }: { one: SceneLink }) {
  const words = useWords();
  const { map } = words.axial;
  const project = useProject((all) => all);
  const view = useMap((state) => state.view);
  const { link } = one;
  const look = linkLook(project, link.type);
  const { middle } = linkShape(one.from, one.to, look, one);
  const place = { left: view.x + middle.x * view.scale, top: view.y + middle.y * view.scale + 22 };
  return (
    <div className={styles.bar} role="toolbar" aria-label={map.linkBar} style={place} data-overlay>
      {allLinkTypes(project).map((type, at) => (
        <button
          key={type}
          type="button"
          aria-pressed={type === link.type}
          aria-label={linkTypeName(project, words, type)}
          title={map.setKind({ kind: linkTypeName(project, words, type), key: at < 9 ? String(at + 1) : '' })}
          className={styles.kind}
          onClick={() => void setLinkType(link.id, type)}
        >
          <LinkGlyph look={linkLook(project, type)} width={38} />
        </button>
      ))}
      <span className={styles.divider} aria-hidden />
      <IconButton
        icon={ArrowLeftRight}
        label={map.turnRound}
        isDisabled={look.isSymmetric}
        onPress={() => void turnLink(link.id)}
      />
      <IconButton
        icon={Quote}
        label={map.evidenceCount({ count: link.evidence.length })}
        onPress={() => showAxialDialog({ kind: 'evidence', id: link.id })}
      />
      <IconButton
        icon={FileText}
        label={map.memo}
        onPress={() => startMemo({ table: 'axialLinks', id: link.id })}
      />
      <IconButton
        icon={PencilRuler}
        label={map.ownKinds}
        onPress={() => showAxialDialog({ kind: 'kinds' })}
      />
      <IconButton icon={Trash2} label={map.removeLink} onPress={() => void removeLink(link.id)} />
    </div>
  );
}
