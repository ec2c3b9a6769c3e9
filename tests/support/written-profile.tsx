import { act } from '@testing-library/react';
import type { ReactNode } from 'react';
import { FormProvider, type UseFormReturn, useForm } from 'react-hook-form';
import { type ProfileContext, profileResolver, type WrittenProfile } from '../../src/app/workshop/profile-form.ts';
import type { OfficeProfile } from '../../src/domain/office.ts';
import { renderPage } from './render.tsx';

type Form = UseFormReturn<WrittenProfile, ProfileContext, OfficeProfile>;

/** A piece of the workshop over a profile that is written: what stands in its form, and what is wrong with it. */
export function renderWritten(piece: ReactNode, profile: unknown) {
  let form: Form | undefined;
  function Written() {
    form = useForm<WrittenProfile, ProfileContext, OfficeProfile>({
      defaultValues: structuredClone(profile) as WrittenProfile,
      resolver: profileResolver,
      context: { say: ({ message }) => message },
    });
    return <FormProvider {...form}>{piece}</FormProvider>;
  }
  const { container, unmount } = renderPage(<Written />);
  const there = (): Form => {
    if (!form) throw new Error('the form was not drawn');
    return form;
  };
  return {
    container,
    unmount,
    /** What stands at a path, '' for all of it, without what is undefined. */
    at: (path: string): unknown => {
      const value: unknown = path === '' ? there().getValues() : there().getValues(path);
      return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
    },
    reset: (values: WrittenProfile) => act(async () => there().reset(values)),
    check: () => act(async () => void (await there().trigger())),
  };
}
