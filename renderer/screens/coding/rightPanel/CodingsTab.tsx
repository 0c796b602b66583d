/** All codings of the open interview: filter, jump, comment, recode, pin, remove. */
import { ListFilter } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { CoderId, CodingId, TranscriptId } from '../../../../shared/project/ids.ts';
import { RecodeDialog } from '../../../codings/RecodeDialog.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { useWords } from '../../../ui/WordsContext.tsx';
import { useProject } from '../../../workspace/projectStore.ts';
import { useSettings } from '../../../workspace/settings.ts';
import { CodingRows } from './CodingRows.tsx';
import styles from './CodingsTab.module.css';
import { listedCodings } from './listedCodings.ts';

interface CodingsTabProps {
  readonly transcriptId: TranscriptId;
  readonly canChange: boolean;
}

export function CodingsTab({ transcriptId, canChange }: CodingsTabProps) {
  const words = useWords().themePanel.codings;
  const project = useProject((one) => one);
  const { shownCoders } = useSettings();
  const [query, setQuery] = useState('');
  const [coder, setCoder] = useState<CoderId | 'all'>('all');
  const [recoding, setRecoding] = useState<CodingId | null>(null);
  // The toolbar's choice of coders holds for the list too; the list can narrow it further.
  const wanted = shownCoders !== 'all' && project.coders.has(shownCoders) ? shownCoders : coder;
  const coderId = wanted === 'all' ? null : wanted;
  const codings = useMemo(
    () => listedCodings(project, transcriptId, { coderId, query }),
    [project, transcriptId, coderId, query],
  );
  const all = project.codings.ofTranscript(transcriptId).size;
  if (all === 0) return <p className={styles.empty}>{words.empty}</p>;
  return (
    <div className={styles.tab}>
      <div className={styles.filters}>
        <TextField
          label={words.filter}
          isLabelHidden
          placeholder={words.filter}
          icon={ListFilter}
          value={query}
          onChange={setQuery}
        />
        {project.coders.size > 1 && shownCoders === 'all' && (
          <CoderFilter coder={coder} onChange={setCoder} />
        )}
        <p className={styles.count} aria-live="polite">
          {codings.length === all
            ? words.count({ count: all })
            : words.someOf({ shown: codings.length, all })}
        </p>
      </div>
      {codings.length === 0 && <p className={styles.empty}>{words.nothingFound}</p>}
      <CodingRows
        codings={codings}
        label={words.list({ transcript: project.transcripts.get(transcriptId)?.name ?? '' })}
        canChange={canChange}
        onRecode={setRecoding}
      />
      {recoding && <RecodeDialog id={recoding} onClose={() => setRecoding(null)} />}
    </div>
  );
}

interface CoderFilterProps {
  readonly coder: CoderId | 'all';
  readonly onChange: (coder: CoderId | 'all') => void;
}

function CoderFilter({ coder, onChange }: CoderFilterProps) {
  const words = useWords().themePanel.codings;
  const coders = useProject((project) => project.coders);
  return (
    <label className={styles.coder}>
      {words.coder}
      <select value={coder} onChange={(event) => onChange(event.target.value as CoderId | 'all')}>
        <option value="all">{words.allCoders}</option>
        {[...coders.values()].map(({ id, initials }) => (
          <option key={id} value={id}>
            {initials}
          </option>
        ))}
      </select>
    </label>
  );
}
