/** What the bar offers for what is typed, which of it is pointed at, and what its keys do. */
import { type KeyboardEvent, useMemo, useState } from 'react';
import { parsePath } from '../../../shared/codebook/themePath.ts';
import { useProject } from '../../workspace/projectStore.ts';
import { useView } from '../../workspace/viewStore.ts';
import { inVivoName, inVivoWords } from './inVivoName.ts';
import type { BarChoice, QuickCodeBarProps } from './QuickCodeBar.tsx';
import { suggestThemes } from './suggestThemes.ts';
import { themeChoices, themesNear } from './themeChoices.ts';

type Then = 'close' | 'keepOpen' | 'memo';

export function useBarOptions(props: QuickCodeBarProps) {
  const { passage, quote, isRecoding, isUnasked, onChoose, onClose } = props;
  const project = useProject((all) => all);
  const recent = useView((view) => view.recentThemeIds);
  const [typed, setTyped] = useState('');
  const [pointed, setActive] = useState<number | null>(null);
  const near = useMemo(() => themesNear(project, passage), [project, passage]);
  const suggestions = useMemo(
    () => suggestThemes(themeChoices(project), typed, { recent, near }),
    [project, typed, recent, near],
  );
  const newPath = isRecoding ? [] : parsePath(typed);
  const inVivo = isRecoding || inVivoWords(quote) === '' ? '' : inVivoName(quote);
  const options: { key: string; choice: BarChoice }[] = [
    ...suggestions.map(({ choice }) => ({ key: choice.id, choice: { themeId: choice.id } })),
    ...(newPath.length > 0 ? [{ key: 'new', choice: { path: newPath } }] : []),
    ...(inVivo === '' ? [] : [{ key: 'in vivo', choice: { path: [inVivo] } }]),
  ];
  // Enter pressed too early must not code: only a theme that was used a moment ago is taken without a word typed.
  const isReady = typed.trim() !== '' || (!isUnasked && recent.length > 0);
  const current = Math.min(pointed ?? (isReady ? 0 : -1), options.length - 1);
  const type = (text: string) => {
    setTyped(text);
    setActive(null);
  };
  const choose = (choice: BarChoice | undefined, then: Then) => {
    if (!choice) return;
    if (then === 'keepOpen') type('');
    onChoose(choice, then);
  };
  const chooseKey = (key: string, then: Then) => choose(options.find((one) => one.key === key)?.choice, then);
  const kept = (isControl: boolean): Then => (isControl && !isRecoding ? 'keepOpen' : 'close');
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const count = Math.max(options.length, 1);
    const isControl = event.ctrlKey || event.metaKey;
    if (event.key === 'Escape') onClose(true);
    else if (event.key === 'ArrowDown') setActive((current + 1) % count);
    else if (event.key === 'ArrowUp') setActive((Math.max(current, 0) + count - 1) % count);
    else if (event.key === 'Enter' && event.altKey) chooseKey('in vivo', 'close');
    else if (event.key === 'Enter' && event.shiftKey) chooseKey('new', 'close');
    else if (event.key === 'Enter') choose(options[current]?.choice, kept(isControl));
    else if (event.altKey && (event.key.toLowerCase() === 'm' || event.code === 'KeyM')) {
      choose(options[current]?.choice, 'memo');
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const rowOf = (key: string) => ({
    isActive: options[current]?.key === key,
    onPoint: () => setActive(options.findIndex((option) => option.key === key)),
    onPress: (isControl: boolean) => chooseKey(key, kept(isControl)),
  });
  return {
    typed,
    type,
    press,
    suggestions,
    newPath,
    inVivo,
    currentKey: options[current]?.key ?? null,
    rowOf,
  };
}
