import './guide.css';
import { EntryPage, ReportForm } from './entry-page.tsx';
import { FlowPage } from './flow-page.tsx';
import type { GuideData } from './guide-data.ts';
import { RoomPage } from './room-page.tsx';

/**
 * Parts that stand in a page as it came and bring their own code. Without it they could not be taken over with the page;
 * where it does not come, the part says so itself.
 */
export async function fetchParts(data: GuideData): Promise<void> {
  if (data.kind === 'guide-entry' && data.report) await ReportForm.fetch().catch(() => {});
}

/** Any page of the guide. */
export function GuidePage({ data }: { data: GuideData }) {
  switch (data.kind) {
    case 'guide':
      return <RoomPage data={data} />;
    case 'guide-entry':
      return <EntryPage data={data} />;
    case 'guide-flow':
      return <FlowPage data={data} />;
    default:
      return data satisfies never;
  }
}
