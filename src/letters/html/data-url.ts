import { base64 } from '@scure/base';

/** Bytes as a `data:` address, for pictures in the preview. */
export const dataUrl = (mime: string, bytes: Uint8Array): string => `data:${mime};base64,${base64.encode(bytes)}`;
