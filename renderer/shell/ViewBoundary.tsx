/** A view that fails while it is drawn says so in its place; rail, menu and the other views go on. */
import { Component, type ReactNode } from 'react';
import { Button } from '../ui/Button.tsx';
import emptyView from '../ui/EmptyView.module.css';
import { useWords } from '../ui/WordsContext.tsx';

interface ViewBoundaryProps {
  readonly children: ReactNode;
}

export class ViewBoundary extends Component<ViewBoundaryProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return <ViewFailure onRetry={() => this.setState({ hasFailed: false })} />;
  }
}

function ViewFailure({ onRetry }: { onRetry: () => void }) {
  const { viewFailure } = useWords().frame;
  return (
    <section role="alert" className={emptyView.view}>
      <h1>{viewFailure.title}</h1>
      <p>{viewFailure.sentence}</p>
      <Button onPress={onRetry}>{viewFailure.retry}</Button>
    </section>
  );
}
