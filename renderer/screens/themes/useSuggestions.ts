/** The suggestions of the project as it is, worked out in slices between frames while they are asked for. */
import { useEffect, useState } from 'react';
import { type Suggestion, suggestLinks } from '../../../shared/suggestions/suggestLinks.ts';
import { useProject } from '../../workspace/projectStore.ts';
import { useSettings } from '../../workspace/settings.ts';

const sliceMilliseconds = 12;

/** `null` while the first ones are worked out. Old ones stay until the new ones are there. */
export function useSuggestions(): { readonly list: readonly Suggestion[] | null; readonly progress: number } {
  const project = useProject((one) => one);
  const { shownCoders } = useSettings();
  const coderId = shownCoders !== 'all' && project.coders.has(shownCoders) ? shownCoders : null;
  const { codings, themes, axialLinks, ignoredSuggestions } = project;
  const [state, setState] = useState<{ list: readonly Suggestion[] | null; progress: number }>({
    list: null,
    progress: 0,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: only these tables change what is suggested
  useEffect(() => {
    const steps = suggestLinks(project, coderId);
    let timer: ReturnType<typeof setTimeout>;
    const slice = () => {
      const begun = performance.now();
      for (;;) {
        const step = steps.next();
        if (step.done) {
          setState({ list: step.value, progress: 1 });
          return;
        }
        if (performance.now() - begun < sliceMilliseconds) continue;
        setState((before) => ({ ...before, progress: step.value }));
        timer = setTimeout(slice);
        return;
      }
    };
    timer = setTimeout(slice);
    return () => clearTimeout(timer);
  }, [codings, themes, axialLinks, ignoredSuggestions, coderId]);
  return state;
}
