import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDesk } from '../desk-context.ts';

type Problem = 'denied' | 'none' | 'decoder';

/** Reads codes with the camera; nothing of it is loaded before the button is pressed. */
export function Camera() {
  const { t } = useTranslation('desk');
  const [on, setOn] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  return (
    <div className="field">
      <button
        type="button"
        aria-expanded={on}
        onClick={() => {
          setProblem(undefined);
          setOn(!on);
        }}
      >
        {t(on ? 'intake.cameraStop' : 'intake.camera')}
      </button>
      {on && (
        <CameraView
          onProblem={(found) => {
            setProblem(found);
            setOn(false);
          }}
        />
      )}
      <div role="alert">{problem && <p className="said said-blocking">{t(`intake.cameraProblem.${problem}`)}</p>}</div>
    </div>
  );
}

/** Between two frames, ms: a decoder on an old PC needs room to breathe. */
const pause = 150;

function CameraView({ onProblem }: { onProblem: (problem: Problem) => void }) {
  const { t } = useTranslation('desk');
  const { intake } = useDesk();
  const view = useRef<HTMLVideoElement>(null);
  const handlers = useRef({ intake, onProblem });
  handlers.current = { intake, onProblem };
  useEffect(() => {
    let stopped = false;
    let stream: MediaStream | undefined;
    const seen = new Set<string>();
    const run = async () => {
      try {
        stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment', width: 1280 } });
      } catch (error) {
        const denied = error instanceof DOMException && error.name === 'NotAllowedError';
        if (!stopped) handlers.current.onProblem(denied ? 'denied' : 'none');
        return;
      }
      const video = view.current;
      if (stopped || !video) return close(stream);
      video.srcObject = stream;
      await video.play().catch(() => {});
      try {
        const { ownDetector, decodeFrame } = await import('../../ui/decoder.ts');
        const detector = await ownDetector();
        while (!stopped) {
          const fresh = (await decodeFrame(video, detector)).filter((text) => !seen.has(text));
          for (const text of fresh) seen.add(text);
          if (fresh.length > 0 && !stopped) handlers.current.intake.text(fresh.join(' '));
          await new Promise((resolve) => setTimeout(resolve, pause));
        }
      } catch {
        if (!stopped) handlers.current.onProblem('decoder');
      }
    };
    void run();
    return () => {
      stopped = true;
      close(stream);
    };
  }, []);
  return (
    <>
      <p className="hint">{t('intake.cameraLook')}</p>
      <video ref={view} className="desk-camera" muted playsInline aria-label={t('intake.cameraView')} />
    </>
  );
}

function close(stream: MediaStream | undefined): void {
  for (const track of stream?.getTracks() ?? []) track.stop();
}
