/** What stands where there is nothing to show, and what to do about it. */
import { ChartNetwork } from 'lucide-react';
import emptyView from '../../ui/EmptyView.module.css';

export function EmptyAnalysis({ title, hint }: { readonly title: string; readonly hint: string }) {
  return (
    <div className={emptyView.view}>
      <ChartNetwork size={28} aria-hidden />
      <h2>{title}</h2>
      <p>{hint}</p>
    </div>
  );
}
