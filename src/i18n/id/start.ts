import { choose } from './choose.ts';
import { common } from './common.ts';
import { file } from './file.ts';
import { channel, service } from './services.ts';

/** What the first screen says. */
export const start = { common, choose, file, service, channel } as const;
