import { lazyPart } from './lazy-part.tsx';
import { useWrongClock } from './today.ts';

const ClockQuestion = lazyPart(async () => (await import('./clock-question.tsx')).ClockQuestion, 'clock');

/** Says so where the device's clock cannot be right, and asks for today's date. */
export function ClockNotice({ builtOn }: { builtOn: string }) {
  const shows = useWrongClock(builtOn);
  return (
    <div role="alert" className="no-print">
      {shows && <ClockQuestion shows={shows} builtOn={builtOn} />}
    </div>
  );
}
