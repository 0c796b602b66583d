/** Whether something is open below the view; what it is, is loaded when it is. */
import { closeDock, dockStore } from '../workspace/dockStore.ts';
import { Later } from './Later.tsx';
import { laterParts } from './laterParts.ts';

export function Dock() {
  const { open, asked } = dockStore();
  if (open === null) return null;
  return (
    <Later part={laterParts.dock} onGiveUp={closeDock}>
      {({ OpenDock }) => <OpenDock open={open} asked={asked} />}
    </Later>
  );
}
