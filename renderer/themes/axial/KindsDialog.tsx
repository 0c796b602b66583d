/** The project's own kinds of link: made, changed and removed. */
import { Pencil, Trash2 } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { addLinkType, changeLinkType, removeLinkType } from '../../../shared/axial-links/editLinkTypes.ts';
import { freeLinkLook, linkEnds } from '../../../shared/project/linkTypes.ts';
import type { LinkLook, LinkType } from '../../../shared/project/records.ts';
import { isRefusal } from '../../../shared/words/refusal.ts';
import { refusalSentence } from '../../../shared/words/words.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import { currentProject, useProject } from '../../workspace/projectStore.ts';
import { runCommand } from '../../workspace/runCommand.ts';
import styles from './AxialDialogs.module.css';
import { LinkGlyph } from './LinkGlyph.tsx';

const lines = ['solid', 'dash', 'dot', 'dashdot'] as const;

export function KindsDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useWords();
  const { kinds } = words.axial;
  const types = useProject((project) => project.linkTypes);
  const [edited, setEdited] = useState<LinkType | null>(null);
  const [error, setError] = useState<string | null>(null);
  const remove = async ({ id }: LinkType) => {
    const result = await runCommand(removeLinkType, { id });
    setError(isRefusal(result) ? refusalSentence(words, result) : null);
    setEdited(null);
  };
  return (
    <Dialog
      title={kinds.title}
      width={560}
      onClose={onClose}
      footer={
        <Button variant="primary" onPress={onClose}>
          {words.frame.close}
        </Button>
      }
    >
      <div className={styles.content}>
        <h3>{kinds.own}</h3>
        {types.size === 0 && <p>{kinds.none}</p>}
        <ul className={styles.kinds}>
          {[...types.values()].map((type) => (
            <li key={type.id}>
              <LinkGlyph look={type} />
              <span>{type.name}</span>
              <IconButton
                icon={Pencil}
                label={kinds.edit({ name: type.name })}
                onPress={() => setEdited(type)}
              />
              <IconButton
                icon={Trash2}
                label={kinds.remove({ name: type.name })}
                onPress={() => void remove(type)}
              />
            </li>
          ))}
        </ul>
        {error !== null && <p className={styles.error}>{error}</p>}
        <KindForm key={edited?.id ?? types.size} type={edited} onDone={() => setEdited(null)} />
      </div>
    </Dialog>
  );
}

/** A new kind, or one to be changed. */
function KindForm({ type, onDone }: { readonly type: LinkType | null; readonly onDone: () => void }) {
  const words = useWords();
  const { kinds } = words.axial;
  const [name, setName] = useState(type?.name ?? '');
  const [look, setLook] = useState<LinkLook>(
    type ?? { isSymmetric: false, ...freeLinkLook(currentProject()) },
  );
  const [error, setError] = useState<string | null>(null);
  const { isSymmetric, line, end } = look;
  const accept = async (event: FormEvent) => {
    event.preventDefault();
    const input = { name, isSymmetric, line, end };
    const result = type
      ? await runCommand(changeLinkType, { id: type.id, ...input })
      : await runCommand(addLinkType, input);
    if (isRefusal(result)) setError(refusalSentence(words, result));
    else onDone();
  };
  return (
    <form className={styles.kindForm} onSubmit={(event) => void accept(event)}>
      <TextField
        label={kinds.name}
        value={name}
        onChange={setName}
        error={error}
        hint={kinds.nameHint}
        isFirstFocus
      />
      <LookChoices look={look} onChange={setLook} />
      <div className={styles.kindForm}>
        <Button type="submit">{type ? kinds.save : kinds.add}</Button>
      </div>
    </form>
  );
}

interface LookChoicesProps {
  readonly look: LinkLook;
  readonly onChange: (look: LinkLook) => void;
}

function LookChoices({ look, onChange }: LookChoicesProps) {
  const { kinds } = useWords().axial;
  return (
    <div className={styles.look}>
      <LinkGlyph look={look} width={64} />
      <select
        aria-label={kinds.symmetric}
        value={String(look.isSymmetric)}
        onChange={(event) => onChange({ ...look, isSymmetric: event.target.value === 'true' })}
      >
        <option value="false">{kinds.directed}</option>
        <option value="true">{kinds.symmetric}</option>
      </select>
      <select
        aria-label={kinds.line}
        value={look.line}
        onChange={(event) =>
          onChange({ ...look, line: lines.find((line) => line === event.target.value) ?? 'solid' })
        }
      >
        {lines.map((line) => (
          <option key={line} value={line}>
            {kinds.lines[line]}
          </option>
        ))}
      </select>
      <select
        aria-label={kinds.end}
        value={look.end}
        onChange={(event) =>
          onChange({ ...look, end: linkEnds.find((end) => end === event.target.value) ?? 'arrow' })
        }
      >
        {linkEnds.map((end) => (
          <option key={end} value={end}>
            {kinds.ends[end]}
          </option>
        ))}
      </select>
    </div>
  );
}
