import { type ComponentType, type ReactNode, useEffect, useState } from 'preact/compat';
import { useWords } from './use-words.ts';

interface Meanwhile {
  /** What stands there until it has come: the heading of a whole page at the least. */
  readonly meanwhile?: ReactNode;
  /** Says nothing while it loads, nor where it cannot be loaded: for what nobody has asked for. */
  readonly quiet?: boolean;
}

/**
 * A part of the page that brings its own code: loaded when it is first shown. Where it cannot be loaded, it says so and
 * tries again at a press; nothing that was entered is touched.
 */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  let loaded: ComponentType<Props> | undefined;
  return function Later({ meanwhile, quiet = false, ...props }: Props & Meanwhile) {
    const { t } = useWords();
    const [View, setView] = useState(() => loaded);
    const [failed, setFailed] = useState(false);
    const [tries, setTries] = useState(0);
    // biome-ignore lint/correctness/useExhaustiveDependencies: each try loads again
    useEffect(() => {
      if (loaded) return setView(() => loaded);
      setFailed(false);
      load().then(
        (view) => {
          loaded = view;
          setView(() => view);
        },
        () => setFailed(true),
      );
    }, [tries]);
    if (View) return <View {...(props as unknown as Props)} />;
    return (
      <>
        {meanwhile}
        {!quiet && !failed && !meanwhile && <p role="status">…</p>}
        {!quiet && failed && (
          <div className="notice notice-error" role="alert">
            <p>{t('common.notLoaded')}</p>
            <button type="button" onClick={() => setTries(tries + 1)}>
              {t('common.again')}
            </button>
          </div>
        )}
      </>
    );
  };
}
