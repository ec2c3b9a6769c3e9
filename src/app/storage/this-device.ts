import { createDevice, type Device } from './device.ts';
import { isShared, tabStorage } from './shared.ts';

let device: Device | undefined;

/**
 * This browser's storage, opened once; on a shared computer the memory of this tab. Only to be called in the browser,
 * never while rendering for `dist/`.
 */
export function thisDevice(): Device {
  device ??= createDevice(() => (isShared() ? tabStorage() : window.localStorage));
  return device;
}
