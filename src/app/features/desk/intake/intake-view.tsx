import { useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { lazyPart } from '../../../ui/lazy-part.tsx';
import { useDesk } from '../desk-context.ts';
import { Camera } from './camera.tsx';
import { IntakeWords } from './intake-words.tsx';
import { LooseChecks } from './loose-checks.tsx';
import { StartEmpty } from './start-empty.tsx';

const OfficeChoice = lazyPart(async () => (await import('./office-choice.tsx')).OfficeChoice);

/** The desk's first screen: it waits for the next file. */
export function IntakeView({ early }: { early: boolean }) {
  const { t } = useTranslation('desk');
  const { settings } = useDesk();
  return (
    <>
      <h1>{t('intake.title')}</h1>
      {early && (
        <p className="notice" role="status">
          {t('intake.officeFirst')}
        </p>
      )}
      {settings.office === '' && <OfficeChoice />}
      <LooseChecks />
      <div className="desk-intake">
        <div>
          <ScanField />
          <IntakeWords />
          <Camera />
          <FileField />
        </div>
        {settings.office !== '' && <StartEmpty />}
      </div>
    </>
  );
}

/** Takes what a scanner types, wherever the person last pressed. */
function ScanField() {
  const { t } = useTranslation('desk');
  const { intake } = useDesk();
  const field = useRef<HTMLTextAreaElement>(null);
  const [typed, setTyped] = useState('');
  useLayoutEffect(() => {
    const take = () => {
      // Whatever takes keys itself keeps them; the main part, which a press beside everything focuses, does not.
      if (!document.activeElement?.closest('a, button, input, select, textarea, summary, dialog'))
        field.current?.focus({ preventScroll: true });
    };
    take();
    window.addEventListener('focus', take);
    document.addEventListener('click', take);
    return () => {
      window.removeEventListener('focus', take);
      document.removeEventListener('click', take);
    };
  }, []);
  const read = (text: string) => {
    if (text.trim() === '') return;
    intake.text(text);
    setTyped('');
  };
  return (
    <form
      className="field"
      onSubmit={(event) => {
        event.preventDefault();
        read(typed);
      }}
    >
      <label className="label" htmlFor="scan">
        {t('intake.scan')}
      </label>
      <p className="hint" id="scan-hint">
        {t('intake.scanHint')}
      </p>
      <div className="desk-scan">
        <textarea
          id="scan"
          ref={field}
          data-scan=""
          rows={1}
          value={typed}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          aria-describedby="scan-hint"
          onChange={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
            event.preventDefault();
            read(event.currentTarget.value);
          }}
          onPaste={(event) => {
            const text = event.clipboardData?.getData('text') ?? '';
            if (typed !== '' || text === '') return;
            event.preventDefault();
            read(text);
          }}
        />
        <button type="submit">{t('intake.read')}</button>
      </div>
    </form>
  );
}

function FileField() {
  const { t } = useTranslation('desk');
  const { intake } = useDesk();
  return (
    <div className="field">
      <label className="label" htmlFor="desk-file">
        {t('intake.file')}
      </label>
      <p className="hint">{t('intake.fileHint')}</p>
      <input
        id="desk-file"
        type="file"
        accept="application/pdf,.pdf,application/json,.json,image/*"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) intake.file(file);
          event.currentTarget.value = '';
        }}
      />
    </div>
  );
}
