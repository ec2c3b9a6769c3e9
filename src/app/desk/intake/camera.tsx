import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useDesk } from '../desk-context.ts';

/** Why a camera shows nothing: not allowed, not there, or its pictures cannot be read. */
export type CameraProblem = 'denied' | 'none' | 'decoder';

/** Between two frames, ms: a decoder on an old PC needs room to breathe. */
const pause = 150;

/** Reads codes with the camera as long as it stands there. */
export function CameraView({ onProblem }: { onProblem: (problem: CameraProblem) => void }) {
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
        const { ownDetector, decodeFrame } = await import('../../ui/read-file.ts');
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
