/** Asks for the name of a map. */
import { type FormEvent, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useWords } from '../../ui/WordsContext.tsx';
import { currentProject } from '../../workspace/projectStore.ts';
import { createMap, rename } from './mapActions.ts';
import { changeMap, type MapDialog, useMap } from './mapStore.ts';

const close = () => changeMap({ dialog: null });

export function MapDialogs() {
  const dialog = useMap((state) => state.dialog);
  return dialog ? <NameMap dialog={dialog} /> : null;
}

function NameMap({ dialog }: { dialog: MapDialog }) {
  const words = useWords();
  const { map } = words.axial;
  const isNew = dialog.kind === 'new';
  const [name, setName] = useState(isNew ? '' : (currentProject().maps.get(dialog.id)?.name ?? ''));
  const [error, setError] = useState<string | null>(null);
  const accept = async (event: FormEvent) => {
    event.preventDefault();
    const reason = isNew ? await createMap(name, dialog.copyOf) : await rename(dialog.id, name);
    if (reason) setError(reason);
    else close();
  };
  const title = isNew ? (dialog.copyOf ? map.copyMap : map.newMap) : map.renameMap;
  return (
    <Dialog
      title={title.replace('…', '')}
      width={420}
      onClose={close}
      footer={
        <>
          <Button onPress={close}>{words.frame.cancel}</Button>
          <Button variant="primary" type="submit" form="map-name">
            {isNew ? map.create : map.rename}
          </Button>
        </>
      }
    >
      <form id="map-name" onSubmit={(event) => void accept(event)}>
        <TextField label={map.mapName} value={name} onChange={setName} error={error} isFirstFocus />
      </form>
    </Dialog>
  );
}
