/** What was understood of one file: name, characters, speakers, remarks, and its first lines as they will be stored. */
import { useId } from 'react';
import type { TextEncodingName } from '../../../shared/files/decodeText.ts';
import type { EncodingSuggestion } from '../../../shared/files/suggestEncodings.ts';
import type { Project } from '../../../shared/project/project.ts';
import { droppedLabel, takenLabel } from '../../../shared/transcript/labelChoice.ts';
import type { FileChoice, FilePreview } from '../../../shared/transcript/previewImport.ts';
import { problemSentence } from '../../../shared/words/words.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import { ChangedText } from './ChangedText.tsx';
import styles from './FileDetails.module.css';
import { LinesPreview } from './LinesPreview.tsx';
import { PossibleSpeakers } from './PossibleSpeakers.tsx';
import { SpeakersTable } from './SpeakersTable.tsx';

interface FileDetailsProps {
  readonly file: FilePreview;
  readonly project: Project | null;
  readonly encodings: readonly EncodingSuggestion[];
  /** What the user chose for this file so far. */
  readonly choice: FileChoice;
  /** Labels of all participants of the import. */
  readonly participants: readonly string[];
  readonly onChoose: (choice: FileChoice) => void;
  readonly onEncoding: (encoding: TextEncodingName) => void;
}

export function FileDetails(props: FileDetailsProps) {
  const { file, choice, onChoose } = props;
  const words = useWords().importWindow;
  return (
    <section className={styles.details} aria-label={file.fileName}>
      <div className={styles.fields}>
        <TextField label={words.name} value={file.name} onChange={(name) => onChoose({ name })} />
        {props.encodings.length > 0 && (
          <EncodingField
            encodings={props.encodings}
            used={file.source.encoding}
            onEncoding={props.onEncoding}
          />
        )}
      </div>
      {file.sameTextAs && (
        <div className={styles.same}>
          <span>{words.sameText}</span>
          <Segmented
            label={words.sameText}
            value={file.isTaken ? 'keepBoth' : 'skip'}
            options={[
              { value: 'skip', label: words.skip },
              { value: 'keepBoth', label: words.keepBoth },
            ]}
            onChange={(sameText) => onChoose({ sameText })}
          />
        </div>
      )}
      {props.project && file.changedOf && (
        <ChangedText file={file} project={props.project} onChoose={onChoose} />
      )}
      <Remarks file={file} />
      <SpeakersTable
        roles={file.speakers}
        participants={props.participants}
        onChoose={(key, participant) => onChoose({ speakers: { ...choice.speakers, [key]: participant } })}
        onDrop={(label) => onChoose({ labels: droppedLabel(choice.labels, label) })}
      />
      <PossibleSpeakers
        possible={file.draft.parsed.possible}
        onTake={(label) => onChoose({ labels: takenLabel(choice.labels, label) })}
      />
      <LinesPreview file={file} />
    </section>
  );
}

interface EncodingFieldProps {
  readonly encodings: readonly EncodingSuggestion[];
  readonly used: TextEncodingName | null;
  readonly onEncoding: (encoding: TextEncodingName) => void;
}

function EncodingField({ encodings, used, onEncoding }: EncodingFieldProps) {
  const words = useWords().importWindow;
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{words.encoding}</label>
      <select
        id={id}
        value={used ?? ''}
        onChange={(event) => onEncoding(event.target.value as TextEncodingName)}
      >
        {encodings.map(({ encoding, excerpt }) => (
          <option key={encoding} value={encoding}>
            {words.encodingExample({ name: words.encodings[encoding], example: excerpt.trim().slice(0, 48) })}
          </option>
        ))}
      </select>
    </div>
  );
}

function Remarks({ file }: { file: FilePreview }) {
  const words = useWords();
  const { comments } = file.source;
  if (file.problems.length === 0 && comments.length === 0) return null;
  return (
    <div className={styles.remarks}>
      <h3>{words.importWindow.remarks}</h3>
      <ul>
        {file.problems.map((problem) => {
          const sentence = problemSentence(words, problem);
          const text =
            problem.line === null
              ? sentence
              : words.importWindow.remarkAtLine({ line: problem.line, sentence });
          return <li key={text}>{text}</li>;
        })}
        {comments.length > 0 && (
          <li>
            {words.importWindow.comments({ count: comments.length })}
            <ul>
              {comments.map((comment) => (
                <li key={`${comment.position} ${comment.author} ${comment.text}`}>
                  {comment.author && <b>{comment.author} </b>}
                  {comment.text}
                </li>
              ))}
            </ul>
          </li>
        )}
      </ul>
    </div>
  );
}
