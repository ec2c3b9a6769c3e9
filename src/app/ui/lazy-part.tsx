import { Component, type ComponentType, lazy, type ReactNode, Suspense, useEffect, useReducer, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { loadWords } from '../../i18n/set-up.ts';
import type { Namespace } from '../../i18n/words.ts';

interface Meanwhile {
  /** What stands there until it has come: the heading of a whole page at the least. */
  readonly meanwhile?: ReactNode;
  /** Says nothing while it loads, nor where it cannot be loaded: for what nobody has asked for. */
  readonly quiet?: boolean;
}

/** A part's code has not come; any other error is the page's own and goes on to whoever catches it. */
class NotLoadedError extends Error {}

/**
 * A part of the page that brings its own code and `words`: loaded when it is first shown, or before by its `fetch`; then it
 * stands there at once. Where it cannot be loaded, it says so and tries again at a press; nothing that was entered is touched.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  ...words: readonly Namespace[]
) {
  let loaded: ComponentType<Props> | undefined;
  const fetch = async () => {
    try {
      [loaded] = await Promise.all([load(), loadWords(...words)]);
      return { default: loaded };
    } catch (cause) {
      throw new NotLoadedError('A part of the page has not come.', { cause });
    }
  };
  // React keeps the outcome of a lazy component, a failure too: each try needs a new one.
  const begin = (): Try<Props> => {
    let coming: ReturnType<typeof fetch> | undefined;
    const come = () => {
      coming ??= fetch();
      return coming;
    };
    return { View: loaded ?? lazy(come), come };
  };
  function Part({ meanwhile, quiet = false, ...props }: Props & Meanwhile) {
    const [now, setNow] = useState(begin);
    const [tries, count] = useReducer((before: number) => before + 1, 0);
    const [, draw] = useReducer((before: number) => before + 1, 0);
    useEffect(() => {
      // By itself, React lets what has come wait until its fallback has been seen for 300 ms.
      if (now.View !== loaded) now.come().then(draw, () => {});
    }, [now]);
    const again = () => {
      setNow(begin);
      count();
    };
    const failed = quiet ? null : (
      <>
        {meanwhile}
        <NotLoaded onAgain={again} />
      </>
    );
    const { View } = now;
    return (
      <LoadBoundary key={tries} failed={failed}>
        <Suspense fallback={meanwhile ?? (quiet ? null : <p role="status">…</p>)}>
          <View {...(props as unknown as Props)} />
        </Suspense>
      </LoadBoundary>
    );
  }
  return Object.assign(Part, { fetch });
}

interface Try<Props> {
  readonly View: ComponentType<Props>;
  readonly come: () => Promise<unknown>;
}

function NotLoaded({ onAgain }: { onAgain: () => void }) {
  const { t } = useTranslation();
  return (
    <div className="notice notice-error" role="alert">
      <p>{t('common.notLoaded')}</p>
      <button type="button" onClick={onAgain}>
        {t('common.again')}
      </button>
    </div>
  );
}

class LoadBoundary extends Component<{ failed: ReactNode; children: ReactNode }, { error?: unknown }> {
  override state: { error?: unknown } = {};

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    if (error instanceof NotLoadedError) return this.props.failed;
    throw error;
  }
}
