import { lazy, Suspense } from 'preact/compat';
import { useWrongClock } from './use-today.ts';

const ClockQuestion = lazy(async () => ({ default: (await import('./clock-question.tsx')).ClockQuestion }));

/** Says so where the device's clock cannot be right, and asks for today's date. */
export function ClockNotice({ builtOn }: { builtOn: string }) {
  const shows = useWrongClock(builtOn);
  return (
    <div role="alert" className="no-print">
      {shows && (
        <Suspense fallback={null}>
          <ClockQuestion shows={shows} builtOn={builtOn} />
        </Suspense>
      )}
    </div>
  );
}
