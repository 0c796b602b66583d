/** Defines one characteristic, a new one or one that is there: name, unit, type, classes. Saved with its button. */
import { type FormEvent, type RefObject, useId, useImperativeHandle, useState } from 'react';
import { readNumber } from '../../../shared/participants/cellValues.ts';
import { classesOf } from '../../../shared/participants/classesOf.ts';
import { addCharacteristic, changeCharacteristic } from '../../../shared/participants/editCharacteristics.ts';
import { joinUnit, splitUnit } from '../../../shared/participants/nameAndUnit.ts';
import { numberClassLabel } from '../../../shared/participants/numberClasses.ts';
import { showSampling } from '../../../shared/participants/planSampling.ts';
import { quartileBounds, roundBounds } from '../../../shared/participants/proposeBounds.ts';
import { sampledCharacteristics } from '../../../shared/participants/sampling.ts';
import type { CharacteristicId } from '../../../shared/project/ids.ts';
import type { Characteristic } from '../../../shared/project/records.ts';
import { isRefusal, type Refusal } from '../../../shared/words/refusal.ts';
import { refusalSentence } from '../../../shared/words/words.ts';
import { Button } from '../../ui/Button.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useLanguage, useWords } from '../../ui/WordsContext.tsx';
import { useProject } from '../../workspace/projectStore.ts';
import { runCommand } from '../../workspace/runCommand.ts';
import styles from './CorpusDialogs.module.css';
import { RenameClassForm } from './RenameClassForm.tsx';
import { sayIfRefused } from './saying.ts';

interface CharacteristicFormProps {
  /** `null` for a new one. */
  readonly characteristic: Characteristic | null;
  readonly canChange: boolean;
  readonly onAdded: (id: CharacteristicId) => void;
  /** Stores what was typed and not stored yet; `false` where that is refused, and the reason stands in the form. */
  readonly saver: RefObject<(() => Promise<boolean>) | null>;
}

const types = ['text', 'number', 'date', 'ordered'] as const;

interface Draft {
  readonly name: string;
  readonly unit: string;
  readonly type: Characteristic['type'];
  /** One a line for ordered classes, with semicolons for bounds. */
  readonly classes: string;
}

export function CharacteristicForm({ characteristic, canChange, onAdded, saver }: CharacteristicFormProps) {
  const words = useWords();
  const { traits } = words.corpus;
  const [draft, setDraft] = useState<Draft>(() => draftOf(characteristic));
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const change = (patch: Partial<Draft>) => {
    setDraft((before) => ({ ...before, ...patch }));
    setRefusal(null);
  };
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const ran = await store(characteristic, draft);
    setRefusal(isRefusal(ran) ? ran : null);
    if (isRefusal(ran)) return;
    const [first] = ran.row?.changes.changes ?? [];
    if (characteristic === null && first?.table === 'characteristics') onAdded(first.id);
    else setDraft(draftOf(ran.project.characteristics.get(characteristic?.id as CharacteristicId) ?? null));
  };
  useImperativeHandle(saver, () => async () => {
    if (!canChange || isSameDraft(draft, draftOf(characteristic))) return true;
    const ran = await store(characteristic, draft);
    setRefusal(isRefusal(ran) ? ran : null);
    return !isRefusal(ran);
  });
  return (
    <div className={styles.form}>
      <form onSubmit={(event) => void save(event)}>
        <div className={styles.pair}>
          <TextField
            label={traits.name}
            value={draft.name}
            isFirstFocus={characteristic === null}
            isDisabled={!canChange}
            onChange={(name) => change({ name })}
          />
          <TextField
            label={traits.unit}
            value={draft.unit}
            hint={traits.unitHint}
            isDisabled={!canChange}
            onChange={(unit) => change({ unit })}
          />
        </div>
        <div className={styles.field}>
          <span aria-hidden>{traits.type}</span>
          <Segmented
            label={traits.type}
            value={draft.type}
            options={types.map((value) => ({ value, label: traits.types[value] }))}
            onChange={(type) =>
              canChange && change({ type, ...(type === draft.type ? {} : { classes: '' }) })
            }
          />
        </div>
        {draft.type === 'ordered' && (
          <ClassesField draft={draft} canChange={canChange} onChange={(classes) => change({ classes })} />
        )}
        {draft.type === 'number' && (
          <BoundsField
            id={characteristic?.type === 'number' ? characteristic.id : null}
            draft={draft}
            canChange={canChange}
            onChange={(classes) => change({ classes })}
          />
        )}
        {refusal && (
          <p role="alert" className={styles.refusal}>
            {refusalSentence(words, refusal)}
          </p>
        )}
        <Button type="submit" variant="primary" isDisabled={!canChange}>
          {characteristic === null ? traits.create : traits.save}
        </Button>
      </form>
      {characteristic && <InGrid id={characteristic.id} canChange={canChange} />}
      {characteristic && canChange && <RenameClassForm characteristic={characteristic} />}
    </div>
  );
}

function draftOf(characteristic: Characteristic | null): Draft {
  if (!characteristic) return { name: '', unit: '', type: 'text', classes: '' };
  const { type, classes } = characteristic;
  const between = type === 'number' ? '; ' : '\n';
  return { ...splitUnit(characteristic.name), type, classes: classes.join(between) };
}

function isSameDraft(a: Draft, b: Draft): boolean {
  return a.name === b.name && a.unit === b.unit && a.type === b.type && a.classes === b.classes;
}

function store(characteristic: Characteristic | null, { name, unit, type, classes }: Draft) {
  const given = classes.split(type === 'number' ? /[;\n]/u : '\n').filter((one) => one.trim() !== '');
  const definition = { name: joinUnit(name, unit), type };
  if (!characteristic) return runCommand(addCharacteristic, { ...definition, classes: given });
  // What becomes ordered takes its values in use, unless classes were written.
  const isLeft = type !== characteristic.type && given.length === 0;
  const input = { id: characteristic.id, ...definition };
  return runCommand(changeCharacteristic, isLeft ? input : { ...input, classes: given });
}

interface ClassesFieldProps {
  readonly draft: Draft;
  readonly canChange: boolean;
  readonly onChange: (classes: string) => void;
}

function ClassesField({ draft, canChange, onChange }: ClassesFieldProps) {
  const words = useWords().corpus.traits;
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{words.classes}</label>
      <textarea
        id={id}
        rows={5}
        value={draft.classes}
        disabled={!canChange}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange(event.target.value)}
      />
      <p id={`${id}-hint`} className={styles.hint}>
        {words.classesHint}
      </p>
    </div>
  );
}

function BoundsField({
  id,
  draft,
  canChange,
  onChange,
}: ClassesFieldProps & { id: CharacteristicId | null }) {
  const words = useWords().corpus.traits;
  const language = useLanguage();
  const participants = useProject((project) => project.participants);
  const values = [...participants.values()].flatMap(({ characteristics }) => {
    const value = id === null ? undefined : characteristics[id];
    return typeof value === 'number' ? [value] : [];
  });
  const bounds = draft.classes.split(/[;\n]/u).flatMap((one) => readNumber(one) ?? []);
  const sorted = [...new Set(bounds)].sort((a, b) => a - b);
  const isWhole = [...values, ...sorted].every(Number.isInteger);
  const labels = Array.from({ length: sorted.length + 1 }, (_, at) =>
    numberClassLabel(sorted, at, isWhole, language),
  );
  const write = (proposed: readonly number[]) =>
    onChange(
      proposed.map((bound) => (language === 'fr' ? String(bound).replace('.', ',') : bound)).join('; '),
    );
  return (
    <div className={styles.field}>
      <TextField
        label={words.bounds}
        value={draft.classes}
        hint={sorted.length === 0 ? words.noBounds : words.boundsHint({ classes: labels.join(', ') })}
        isDisabled={!canChange}
        onChange={onChange}
      />
      <div className={styles.buttons}>
        <Button
          size="small"
          isDisabled={!canChange || values.length < 2}
          onPress={() => write(roundBounds(values))}
        >
          {words.round}
        </Button>
        <Button
          size="small"
          isDisabled={!canChange || values.length < 2}
          onPress={() => write(quartileBounds(values))}
        >
          {words.quartiles}
        </Button>
      </div>
    </div>
  );
}

function InGrid({ id, canChange }: { id: CharacteristicId; canChange: boolean }) {
  const words = useWords().corpus.traits;
  const language = useLanguage();
  const project = useProject((all) => all);
  const isShown = sampledCharacteristics(project, language).some(
    ({ characteristic }) => characteristic.id === id,
  );
  const { classes } = classesOf(project, id, language);
  return (
    <label className={styles.check}>
      <input
        type="checkbox"
        checked={isShown}
        disabled={!canChange || classes.length === 0}
        onChange={() => void runCommand(showSampling, { id, isShown: !isShown }).then(sayIfRefused)}
      />
      {words.inGrid}
    </label>
  );
}
