import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

interface QuestionProps {
  readonly title: string;
  /** What the yes does, and what of it cannot be taken back. */
  readonly why: ReactNode;
  readonly yes: string;
  readonly no?: string;
  /** The yes takes nothing away. */
  readonly harmless?: boolean;
  readonly onYes: () => void;
  /** No, Escape too: everything is as it was. */
  readonly onNo: () => void;
}

/** A question over the page, as long as it stands there; whoever shows it takes it away after either answer. */
export function Question({ title, why, yes, no, harmless = false, onYes, onNo }: QuestionProps) {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} aria-labelledby={id} onClose={onNo}>
      <h2 id={id}>{title}</h2>
      <p>{why}</p>
      <div className="actions">
        <button
          type="button"
          className={harmless ? 'primary' : 'danger'}
          onClick={() => {
            // Gives the focus back to where it was.
            dialog.current?.close();
            onYes();
          }}
        >
          {yes}
        </button>
        <button type="button" onClick={() => dialog.current?.close()}>
          {no ?? t('common.cancel')}
        </button>
      </div>
    </dialog>
  );
}

interface AskedButtonProps extends Omit<QuestionProps, 'onNo' | 'title' | 'harmless'> {
  /** What the button says, and the question unless it has a title of its own. */
  readonly label: string;
  readonly title?: string;
  readonly className?: 'quiet' | 'danger';
  readonly disabled?: boolean;
}

/** A button that takes something away, after a yes. */
export function AskedButton({ label, title = label, className = 'quiet', disabled, onYes, ...rest }: AskedButtonProps) {
  const [asked, ask] = useState(false);
  return (
    <>
      <button type="button" className={className} disabled={disabled} onClick={() => ask(true)}>
        {label}
      </button>
      {asked && (
        <Question
          {...rest}
          title={title}
          onYes={() => {
            ask(false);
            onYes();
          }}
          onNo={() => ask(false)}
        />
      )}
    </>
  );
}
