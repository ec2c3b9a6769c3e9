import { useTranslation } from 'react-i18next';
import type { Point } from '../../../desk/points.ts';
import { useCheck } from '../desk-context.ts';
import { withPoint } from './press-key.ts';
import { NoteField, Pencil, Row, type RowFrame, Toggle } from './row.tsx';

/** One point to compare across papers, with what must be read there as far as the dossier says it. */
export function PointRow({ point, frame }: { point: Point; frame: RowFrame }) {
  const { t } = useTranslation('desk');
  const { record, change } = useCheck();
  const { same, note } = record.points[point.id] ?? {};
  const state = same === undefined ? 'open' : same ? 'same' : 'differs';
  const name = t(`point.${point.id}`);
  return (
    <Row
      frame={frame}
      name={name}
      state={state}
      stateName={t(`check.pointState.${state}`)}
      guards={point.guards ? t('check.guards') : undefined}
      hint={
        point.expected.length > 0 && (
          <>
            <span className="desk-expected">{t('check.expected')} </span>
            <b className="digits">{point.expected.join(' / ')}</b>
          </>
        )
      }
    >
      <div className="desk-marks">
        <Toggle
          main
          on={same === true}
          label={t('check.same')}
          keyName={point.guards ? 'S' : 'S Space'}
          onPress={() =>
            change((one) =>
              withPoint(one, point.id, (now) => ({ note: now.note, same: now.same === true ? undefined : true })),
            )
          }
        />
        <Toggle on={same === false} tone="bad" label={t('check.differs')} keyName="T" onPress={frame.onRefuse} />
        <Toggle on={Boolean(note)} label={t('check.note')} sign={<Pencil />} keyName="C" onPress={frame.onNote} />
      </div>
      {(frame.noting || note) && (
        <NoteField
          name={name}
          frame={frame}
          value={note ?? ''}
          onChange={(text) => change((one) => withPoint(one, point.id, (now) => ({ ...now, note: text })))}
        />
      )}
    </Row>
  );
}
