/** Adds passages of the two themes of a link, and of those below them, to what supports it. */
import { useMemo, useState } from 'react';
import { subtreeOf, themeTree } from '../../../shared/codebook/themeTree.ts';
import { findCodings } from '../../../shared/coding/findCodings.ts';
import type { AxialLinkId, CodingId } from '../../../shared/project/ids.ts';
import type { Project } from '../../../shared/project/project.ts';
import type { AxialLink, Coding } from '../../../shared/project/records.ts';
import { linesOf, themeName } from '../../codings/codingActions.ts';
import { foldWords, holdsWords } from '../../codings/foldWords.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import { useProject } from '../../workspace/projectStore.ts';
import styles from './AxialDialogs.module.css';
import { changeEvidence, linkSentence } from './linkActions.ts';
import { whoSpeaks } from './passageLabel.ts';

interface EvidenceDialogProps {
  readonly id: AxialLinkId;
  readonly onClose: () => void;
}

/** More would make a list that nobody reads: the filter finds the rest. */
const mostShown = 200;

export function EvidenceDialog({ id, onClose }: EvidenceDialogProps) {
  const words = useWords();
  const { links } = words.axial;
  const project = useProject((one) => one);
  const link = project.axialLinks.get(id);
  const [filter, setFilter] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<CodingId>>(new Set());
  const candidates = useMemo(() => (link ? passagesFor(project, link) : []), [project, link]);
  const found = useMemo(
    () => candidates.filter(({ quote }) => filter.trim() === '' || holdsWords(foldWords(quote), filter)),
    [candidates, filter],
  );
  if (!link) return null;
  const toggle = (codingId: CodingId) => {
    const next = new Set(chosen);
    if (!next.delete(codingId)) next.add(codingId);
    setChosen(next);
  };
  const confirm = async () => {
    if (await changeEvidence(id, { add: [...chosen] })) onClose();
  };
  return (
    <Dialog
      title={links.addEvidenceTitle({ sentence: linkSentence(project, words, link) })}
      width={640}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{words.frame.cancel}</Button>
          <Button variant="primary" isDisabled={chosen.size === 0} onPress={() => void confirm()}>
            {links.addCount({ count: chosen.size })}
          </Button>
        </>
      }
    >
      <div className={styles.content}>
        <TextField label={links.filter} value={filter} onChange={setFilter} isFirstFocus />
        {found.length === 0 && <p>{filter.trim() === '' ? links.noPassages : links.nothingFound}</p>}
        {found.length > 0 && (
          <ul className={styles.passages} aria-label={links.evidence}>
            {found.slice(0, mostShown).map((coding) => (
              <PassageChoice
                key={coding.id}
                coding={coding}
                isChosen={chosen.has(coding.id)}
                onToggle={toggle}
              />
            ))}
          </ul>
        )}
        {found.length > mostShown && <p>{links.more({ count: found.length - mostShown })}</p>}
      </div>
    </Dialog>
  );
}

interface PassageChoiceProps {
  readonly coding: Coding;
  readonly isChosen: boolean;
  readonly onToggle: (id: CodingId) => void;
}

function PassageChoice({ coding, isChosen, onToggle }: PassageChoiceProps) {
  const project = useProject((one) => one);
  return (
    <li>
      <label>
        <input type="checkbox" checked={isChosen} onChange={() => onToggle(coding.id)} />
        <b>{`${whoSpeaks(project, coding)}, ${linesOf(coding)} · ${themeName(coding)}`}</b>
        <span>{coding.quote}</span>
      </label>
    </li>
  );
}

/** In the order of the text, without those that support the link already. */
function passagesFor(project: Project, { fromId, toId, evidence }: AxialLink): Coding[] {
  const { nodes } = themeTree(project);
  const themes = new Set(
    [fromId, toId].flatMap((id) => {
      const node = nodes.get(id);
      return node ? subtreeOf(node).map(({ theme }) => theme.id) : [];
    }),
  );
  const there = new Set(evidence);
  return [...themes]
    .flatMap((themeId) => findCodings(project, { themeId }))
    .filter(({ id }) => !there.has(id));
}
