import './guide.css';
import { EntryPage } from './entry-page.tsx';
import { FlowPage } from './flow-page.tsx';
import type { GuideData } from './guide-data.ts';
import { RoomPage } from './room-page.tsx';

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
