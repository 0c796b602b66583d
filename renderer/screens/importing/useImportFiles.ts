/** The files of one import while they are read, and the preview of what would be stored. */
import { useEffect, useMemo, useState } from 'react';
import type { TextEncodingName } from '../../../shared/files/decodeText.ts';
import type { Project } from '../../../shared/project/project.ts';
import {
  type FileChoice,
  type ImportOptions,
  type ImportPreview,
  type ImportSource,
  previewImport,
} from '../../../shared/transcript/previewImport.ts';
import { isRefusal, type Refusal } from '../../../shared/words/refusal.ts';
import { asLongWork } from '../../workspace/longWork.ts';
import { type ReadTranscript, readTranscriptFile } from '../../workspace/readFiles.ts';

export interface ImportFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** A file of the list: not read yet, refused, or read, with its place in the preview. */
export interface ListedFile {
  readonly fileName: string;
  readonly result: ReadTranscript | Refusal | null;
  readonly previewIndex: number | null;
}

export interface ImportFiles {
  readonly listed: readonly ListedFile[];
  readonly readCount: number;
  readonly sources: readonly ImportSource[];
  readonly options: ImportOptions;
  readonly preview: ImportPreview;
  choose(previewIndex: number, choice: FileChoice): void;
  readAs(listIndex: number, encoding: TextEncodingName): void;
  /** Reads a PDF again with what the user typed. */
  unlock(listIndex: number, password: string): Promise<void>;
}

export function useImportFiles(files: readonly ImportFile[], project: Project | null): ImportFiles {
  const [results, setResults] = useState<readonly (ReadTranscript | Refusal | null)[]>(() =>
    files.map(() => null),
  );
  const [choices, setChoices] = useState<Readonly<Record<number, FileChoice>>>({});
  const setResult = (index: number, result: ReadTranscript | Refusal) =>
    setResults((before) => before.map((old, at) => (at === index ? result : old)));

  useEffect(() => {
    const stopping = new AbortController();
    const { signal } = stopping;
    void asLongWork(async (tell) => {
      for (const [index, file] of files.entries()) {
        tell(index / files.length);
        const result = await readTranscriptFile(file.fileName, file.bytes, 'auto', null, signal);
        if (signal.aborted) return null;
        setResults((before) => before.map((old, at) => (at === index ? result : old)));
      }
      return files.length;
    });
    return () => stopping.abort();
  }, [files]);

  const listed = useMemo(() => listFiles(files, results), [files, results]);
  const sources = useMemo(
    () =>
      listed.flatMap(({ fileName, result }) =>
        result && !isRefusal(result) ? [{ fileName, source: result.source }] : [],
      ),
    [listed],
  );
  const options = useMemo(() => ({ files: choicesByPreview(listed, choices) }), [listed, choices]);
  const preview = useMemo(() => previewImport(sources, options, project), [sources, options, project]);
  return {
    listed,
    readCount: results.filter((result) => result !== null).length,
    sources,
    options,
    preview,
    choose: (previewIndex, choice) => {
      const listIndex = listed.findIndex((file) => file.previewIndex === previewIndex);
      setChoices((before) => ({ ...before, [listIndex]: { ...before[listIndex], ...choice } }));
    },
    unlock: async (index, password) => {
      const file = files[index];
      if (file) setResult(index, await readTranscriptFile(file.fileName, file.bytes, 'auto', password));
    },
    readAs: async (index, encoding) => {
      const file = files[index];
      if (file) setResult(index, await readTranscriptFile(file.fileName, file.bytes, encoding));
    },
  };
}

function listFiles(
  files: readonly ImportFile[],
  results: readonly (ReadTranscript | Refusal | null)[],
): ListedFile[] {
  let next = 0;
  return files.map(({ fileName }, index) => {
    const result = results[index] ?? null;
    const isRead = result !== null && !isRefusal(result);
    return { fileName, result, previewIndex: isRead ? next++ : null };
  });
}

/** Choices are kept by the file's place in the list, which does not change while others are still read. */
function choicesByPreview(
  listed: readonly ListedFile[],
  choices: Readonly<Record<number, FileChoice>>,
): Record<number, FileChoice> {
  const byPreview: Record<number, FileChoice> = {};
  for (const [index, { previewIndex }] of listed.entries()) {
    const choice = choices[index];
    if (previewIndex !== null && choice) byPreview[previewIndex] = choice;
  }
  return byPreview;
}
