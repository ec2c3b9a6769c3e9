import { createDevice, type Device } from './device.ts';

let device: Device | undefined;

/** This browser's storage, opened once. Only to be called in the browser, never while rendering for `dist/`. */
export function thisDevice(): Device {
  device ??= createDevice(() => window.localStorage);
  return device;
}
