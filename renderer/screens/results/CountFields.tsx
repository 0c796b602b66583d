/** How a count is printed: of what, in which form, with which noun, and what a share is a part of. */
import { participantOrder } from '../../../shared/coding/participantOrder.ts';
import type { CountedWhole, CountForm } from '../../../shared/project/resultsRecords.ts';
import { CharacteristicLimits } from '../../limits/CharacteristicLimits.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import { useProject } from '../../workspace/projectStore.ts';
import styles from './ResultsScreen.module.css';

interface CountFieldsProps {
  readonly form: CountForm;
  readonly onChange: (form: CountForm) => void;
}

export function CountFields({ form, onChange }: CountFieldsProps) {
  const words = useWords().resultsWindow;
  const forms = (['word', 'numeral', 'fraction'] as const).map((value) => ({
    value,
    label: words.forms[value],
  }));
  const counted = (['participants', 'codings'] as const).map((value) => ({
    value,
    label: words.counted[value],
  }));
  return (
    <>
      <Segmented
        label={words.countedOf}
        value={form.of}
        options={counted}
        onChange={(of) => onChange({ ...form, of })}
      />
      <Segmented
        label={words.form}
        value={form.as}
        options={forms}
        onChange={(as) => onChange({ ...form, as })}
      />
      {form.as === 'fraction' && form.of === 'participants' && (
        <WholeFields whole={form.whole} onChange={(whole) => onChange({ ...form, whole })} />
      )}
      <label className={styles.tick}>
        <input
          type="checkbox"
          checked={form.isCapital}
          onChange={(event) => onChange({ ...form, isCapital: event.target.checked })}
        />
        {words.capital}
      </label>
      <label className={styles.tick}>
        <input
          type="checkbox"
          checked={form.isFeminine}
          onChange={(event) => onChange({ ...form, isFeminine: event.target.checked })}
        />
        {words.feminine}
      </label>
      <TextField
        label={words.noun}
        value={form.noun?.many ?? ''}
        onChange={(many) =>
          onChange({ ...form, noun: many.trim() === '' ? null : { one: singularOf(many), many } })
        }
      />
      {form.noun && (
        <TextField
          label={words.nounOne}
          value={form.noun.one}
          onChange={(one) => onChange({ ...form, noun: { one, many: form.noun?.many ?? one } })}
        />
      )}
    </>
  );
}

/** "médecins généralistes" loses the s of each word; both languages write most plurals so. */
function singularOf(many: string): string {
  return many.replace(/(?<=\p{L}{2})s\b/gu, '');
}

interface WholeFieldsProps {
  readonly whole: CountedWhole;
  readonly onChange: (whole: CountedWhole) => void;
}

function WholeFields({ whole, onChange }: WholeFieldsProps) {
  const words = useWords().resultsWindow;
  const project = useProject((one) => one);
  const everybody = participantOrder(project).ids;
  const kinds = ['all', 'asked', 'filter'] as const;
  const choose = (kind: (typeof kinds)[number]) => {
    if (kind === 'asked') onChange({ kind, participantIds: everybody });
    else onChange(kind === 'filter' ? { kind, conditions: [] } : { kind });
  };
  return (
    <>
      <label className={styles.tick}>
        {words.partOf}
        <select value={whole.kind} onChange={(event) => choose(event.target.value as (typeof kinds)[number])}>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {words.wholes[kind]}
            </option>
          ))}
        </select>
      </label>
      {whole.kind === 'asked' && (
        <fieldset className={styles.asked} aria-label={words.wholes.asked}>
          {everybody.map((id) => (
            <label key={id} className={styles.tick}>
              <input
                type="checkbox"
                checked={whole.participantIds.includes(id)}
                onChange={(event) =>
                  onChange({
                    ...whole,
                    participantIds: everybody.filter((one) =>
                      one === id ? event.target.checked : whole.participantIds.includes(one),
                    ),
                  })
                }
              />
              {project.participants.get(id)?.label}
            </label>
          ))}
        </fieldset>
      )}
      {whole.kind === 'filter' && (
        <CharacteristicLimits
          conditions={whole.conditions}
          onChange={(conditions) => onChange({ ...whole, conditions })}
        />
      )}
    </>
  );
}
