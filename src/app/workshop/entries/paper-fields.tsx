import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Age, Evidence, Marks, StatedEvidence } from '../../../domain/evidence.ts';
import { evidenceWith, scanWith } from '../../../workshop/entry-model.ts';
import { targetId } from '../../ui/address.ts';
import { SaidAt, TextField, useWritten } from '../fields.tsx';
import { FactsField } from './thing-fields.tsx';
import { NumberEntry, Pick, Tick, Ticks } from './written-fields.tsx';

const hows = ['shown', 'handed-in', 'returned'] as const;
const formats = ['pdf', 'jpg', 'png'] as const;

/** In which form something is asked for, by ticks: what cannot go together cannot be ticked together. */
export function EvidenceField({ path }: { path: string }) {
  const { t } = useTranslation('entry');
  const [evidence, write] = useWritten<Evidence>(path);
  const left = useRef<StatedEvidence>(undefined);
  const said = useId();
  const unstated = evidence === 'unstated';
  const stated = unstated ? {} : (evidence ?? {});
  const { original, sheets, copies, legalised, scan } = stated;
  const change = (next: Parameters<typeof evidenceWith>[1]) => write(evidenceWith(stated, next));
  const empty = !unstated && Object.keys(stated).length === 0;
  const limits = scan === true || !scan ? {} : scan;
  return (
    <fieldset className="entry-part" id={targetId(path)} tabIndex={-1} aria-describedby={said}>
      <legend>{t('evidence.legend')}</legend>
      <p className="hint">{t('evidence.hint')}</p>
      <Tick
        name={path}
        checked={unstated}
        onChange={(on) => {
          if (on) left.current = stated;
          write(on ? 'unstated' : (left.current ?? {}));
        }}
      >
        {t('evidence.unstated')}
      </Tick>
      <Tick
        name={`${path}.original`}
        checked={original !== undefined}
        onChange={(on) => change({ original: on ? 'shown' : undefined })}
      >
        {t('evidence.original')}
      </Tick>
      {original !== undefined && (
        <div className="entry-inner entry-pair">
          <Pick
            path={`${path}.original`}
            label={t('evidence.how')}
            value={original}
            onChange={(how) => change({ original: how as (typeof hows)[number] })}
            options={hows.map((value) => ({ value, label: t(`evidence.is.${value}`) }))}
          />
          <NumberEntry
            path={`${path}.sheets`}
            label={t('evidence.sheets')}
            hint={t('evidence.sheetsHint')}
            value={sheets}
            min={2}
            max={20}
            onChange={(number) => change({ sheets: number })}
            optional
          />
        </div>
      )}
      <Tick
        name={`${path}.copies`}
        checked={copies !== undefined}
        onChange={(on) => change({ copies: on ? 1 : undefined })}
      >
        {t('evidence.copies')}
      </Tick>
      <div className="entry-inner">
        {copies !== undefined && (
          <NumberEntry
            path={`${path}.copies`}
            label={t('evidence.copiesCount')}
            value={copies}
            min={1}
            max={20}
            // An emptied number is still a tick.
            onChange={(number) => change({ copies: number ?? ('' as never) })}
          />
        )}
        <Tick
          name={`${path}.legalised`}
          checked={legalised === true}
          locked={copies === undefined && !legalised ? t('evidence.legalisedLocked') : undefined}
          onChange={(on) => change({ legalised: on || undefined })}
        >
          {t('evidence.legalised')}
        </Tick>
      </div>
      <Tick name={`${path}.scan`} checked={Boolean(scan)} onChange={(on) => change({ scan: on || undefined })}>
        {t('evidence.scan')}
      </Tick>
      {scan && (
        <div className="entry-inner">
          <Ticks
            path={`${path}.scan.formats`}
            label={t('evidence.formats')}
            value={limits.formats ?? []}
            onChange={(kinds) => change({ scan: scanWith(scan, { formats: kinds }) })}
            options={formats.map((value) => ({ value, label: value.toUpperCase() }))}
          />
          <NumberEntry
            path={`${path}.scan.maxMegabytes`}
            label={t('evidence.megabytes')}
            hint={t('evidence.megabytesHint')}
            value={limits.maxMegabytes}
            min={0}
            max={1000}
            step="any"
            onChange={(size) => change({ scan: scanWith(scan, { maxMegabytes: size }) })}
            optional
          />
        </div>
      )}
      {empty ? (
        <p className="said said-blocking" id={said} role="status">
          {t('evidence.empty')}
        </p>
      ) : (
        <SaidAt id={said} path={path} />
      )}
    </fieldset>
  );
}

/** How old a paper may be on the day of the visit. */
export function AgeField({ path }: { path: string }) {
  const { t } = useTranslation('entry');
  const [age, write] = useWritten<Age>(path);
  const [unit, setUnit] = useState(age?.unit ?? 'months');
  const chosen = age?.unit ?? unit;
  return (
    <div className="entry-pair" id={targetId(path)} tabIndex={-1}>
      <NumberEntry
        path={`${path}.count`}
        label={t('evidence.age')}
        hint={t('evidence.ageHint')}
        value={age?.count}
        min={1}
        max={120}
        optional
        onChange={(count) => write(count === undefined ? undefined : { count, unit: chosen })}
      />
      <Pick
        path={`${path}.unit`}
        label={t('evidence.unit')}
        value={chosen}
        onChange={(next) => {
          setUnit(next as Age['unit']);
          if (age) write({ ...age, unit: next as Age['unit'] });
        }}
        options={(['days', 'months'] as const).map((value) => ({ value, label: t(`evidence.units.${value}`) }))}
      />
    </div>
  );
}

const emptied = (marks: Marks): boolean => Object.values(marks).every((value) => value === undefined);

/** What a letter must bear. `needed`: a letter always says it, even where it is nothing. */
export function MarksField({ path, needed }: { path: string; needed: boolean }) {
  const { t } = useTranslation('entry');
  const [written, write] = useWritten<Marks>(path);
  const marks = written ?? {};
  const said = useId();
  const change = (next: { readonly [Key in keyof Marks]?: Marks[Key] | undefined }) => {
    const entries = Object.entries({ ...marks, ...next }).filter(([, value]) => value !== undefined);
    const whole = Object.fromEntries(entries) as Marks;
    write(emptied(whole) && !needed ? undefined : whole);
  };
  const { meterai, states } = marks;
  const [statesAtFirst] = useState(states !== undefined && states.length > 0);
  return (
    <fieldset className="entry-part" id={targetId(path)} tabIndex={-1} aria-describedby={said}>
      <legend>{t('letter.marks')}</legend>
      <p className="hint">{t('letter.marksHint')}</p>
      <Tick
        name={`${path}.letterhead`}
        checked={marks.letterhead === true}
        onChange={(on) => change({ letterhead: on || undefined })}
      >
        {t('letter.letterhead')}
      </Tick>
      <Tick
        name={`${path}.meterai`}
        checked={meterai !== undefined}
        onChange={(on) => change({ meterai: on ? { printed: 'unstated' } : undefined })}
      >
        {t('letter.meterai')}
      </Tick>
      {meterai && (
        <div className="entry-inner entry-pair">
          <Pick
            path={`${path}.meterai`}
            label={t('letter.printed')}
            value={meterai.printed === 'unstated' ? 'unstated' : 'printed'}
            onChange={(next) => change({ meterai: { printed: next === 'unstated' ? next : ('' as never) } })}
            options={[
              { value: 'unstated', label: t('letter.printedUnstated') },
              { value: 'printed', label: t('letter.printedAs') },
            ]}
          />
          {meterai.printed !== 'unstated' && (
            <NumberEntry
              path={`${path}.meterai.printed`}
              label={t('letter.printedValue')}
              hint={t('letter.printedHint')}
              value={meterai.printed}
              min={1}
              max={1_000_000}
              onChange={(value) => change({ meterai: { printed: value ?? ('' as never) } })}
            />
          )}
        </div>
      )}
      <Tick
        name={`${path}.companyStamp`}
        checked={marks.companyStamp === true}
        onChange={(on) => change({ companyStamp: on || undefined })}
      >
        {t('letter.companyStamp')}
      </Tick>
      <Pick
        path={`${path}.signedBy`}
        label={t('letter.signedBy')}
        value={marks.signedBy ?? ''}
        none={t('letter.unsaid')}
        onChange={(who) => change({ signedBy: who === '' ? undefined : (who as 'signatory' | 'attorney') })}
        options={(['signatory', 'attorney'] as const).map((value) => ({ value, label: t(`letter.signer.${value}`) }))}
      />
      <details open={statesAtFirst}>
        <summary>{t('letter.states')}</summary>
        <FactsField
          path={`${path}.states`}
          label={t('letter.states')}
          value={states ?? []}
          onChange={(facts) => change({ states: facts.length > 0 ? facts : undefined })}
        />
      </details>
      <SaidAt id={said} path={path} />
    </fieldset>
  );
}

/** The office's own form for a letter. */
export function FormField({ path }: { path: string }) {
  const { t } = useTranslation('entry');
  const [ours, writeOurs] = useWritten<string>(`${path}.ours`);
  const [title] = useWritten<string>(`${path}.title`);
  const said = useId();
  return (
    <fieldset className="entry-part" id={targetId(path)} tabIndex={-1} aria-describedby={said}>
      <legend>{t('letter.form')}</legend>
      <TextField path={`${path}.title`} label={t('letter.formTitle')} hint={t('letter.formTitleHint')} optional />
      {(title || ours) && (
        <>
          <TextField
            path={`${path}.address`}
            label={t('letter.formAddress')}
            hint={t('letter.formAddressHint')}
            optional
          />
          <Pick
            path={`${path}.ours`}
            label={t('letter.ours')}
            value={ours ?? ''}
            none={t('letter.only')}
            onChange={(next) => writeOurs(next)}
            options={[
              { value: 'accepted', label: t('letter.accepted') },
              { value: 'unstated', label: t('letter.unstated') },
            ]}
          />
        </>
      )}
      <SaidAt id={said} path={path} />
    </fieldset>
  );
}
