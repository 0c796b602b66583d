/** Gives a class another name, for every participant in it. */
import { type FormEvent, useId, useState } from 'react';
import { classesOf } from '../../../shared/participants/classesOf.ts';
import { renameClass } from '../../../shared/participants/editCharacteristics.ts';
import type { Characteristic } from '../../../shared/project/records.ts';
import { Button } from '../../ui/Button.tsx';
import { useLanguage, useWords } from '../../ui/WordsContext.tsx';
import { useProject } from '../../workspace/projectStore.ts';
import { runCommand } from '../../workspace/runCommand.ts';
import styles from './CorpusDialogs.module.css';
import { sayIfRefused } from './saying.ts';

export function RenameClassForm({ characteristic }: { characteristic: Characteristic }) {
  const words = useWords().corpus.traits;
  const language = useLanguage();
  const project = useProject((all) => all);
  const { id, type } = characteristic;
  const { classes } = classesOf(project, id, language);
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const field = useId();
  if ((type !== 'text' && type !== 'ordered') || classes.length === 0) return null;
  const chosen = classes.some(({ key }) => key === from) ? from : (classes[0]?.key ?? '');
  const rename = async (event: FormEvent) => {
    event.preventDefault();
    if (sayIfRefused(await runCommand(renameClass, { id, from: chosen, to }))) setTo('');
  };
  return (
    <form className={styles.rename} aria-label={words.renameClass} onSubmit={(event) => void rename(event)}>
      <span>
        <label htmlFor={`${field}-from`}>{words.renameClass}</label>
        <select id={`${field}-from`} value={chosen} onChange={(event) => setFrom(event.target.value)}>
          {classes.map(({ key, label }) => (
            <option key={key} value={key}>
              {label}
            </option>
          ))}
        </select>
      </span>
      <span>
        <label htmlFor={`${field}-to`}>{words.to}</label>
        <input id={`${field}-to`} value={to} onChange={(event) => setTo(event.target.value)} />
      </span>
      <Button type="submit" isDisabled={to.trim() === ''}>
        {words.rename}
      </Button>
    </form>
  );
}
