/** Makes one coding evidence for a link: those of its own theme come first. */
import { useMemo, useState } from 'react';
import type { AxialLinkId, CodingId } from '../../../shared/project/ids.ts';
import { linkLook } from '../../../shared/project/linkTypes.ts';
import { foldWords, holdsWords } from '../../codings/foldWords.ts';
import { Button } from '../../ui/Button.tsx';
import { Combobox } from '../../ui/Combobox.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import { useProject } from '../../workspace/projectStore.ts';
import styles from './AxialDialogs.module.css';
import { LinkGlyph } from './LinkGlyph.tsx';
import { changeEvidence, linkSentence } from './linkActions.ts';

interface EvidenceForDialogProps {
  readonly codingId: CodingId;
  readonly onClose: () => void;
}

export function EvidenceForDialog({ codingId, onClose }: EvidenceForDialogProps) {
  const words = useWords();
  const { links } = words.axial;
  const project = useProject((one) => one);
  const themeId = project.codings.get(codingId)?.themeId;
  const [query, setQuery] = useState('');
  const options = useMemo(() => {
    const own = (link: { fromId: string; toId: string }) => link.fromId === themeId || link.toId === themeId;
    return [...project.axialLinks.values()]
      .filter((link) => !link.evidence.includes(codingId))
      .map((link) => ({ link, sentence: linkSentence(project, words, link) }))
      .filter(({ sentence }) => holdsWords(foldWords(sentence), query))
      .sort((a, b) => Number(own(b.link)) - Number(own(a.link)))
      .slice(0, 50)
      .map(({ link, sentence }) => ({
        id: link.id,
        content: (
          <span className={styles.linkOption}>
            <LinkGlyph look={linkLook(project, link.type)} /> {sentence}
          </span>
        ),
      }));
  }, [project, words, query, codingId, themeId]);
  const choose = async (id: AxialLinkId) => {
    if (await changeEvidence(id, { add: [codingId] })) onClose();
  };
  return (
    <Dialog
      title={links.evidenceForTitle}
      onClose={onClose}
      footer={<Button onPress={onClose}>{words.frame.cancel}</Button>}
    >
      <Combobox
        label={links.chooseLink}
        query={query}
        onQuery={setQuery}
        options={options}
        chosen={null}
        onChoose={(id) => void choose(id)}
        nothing={links.noLinks}
        isFirstFocus
      />
    </Dialog>
  );
}
