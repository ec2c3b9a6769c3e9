import type { Answers } from './dossier.ts';
import type { Channel, PublishedList } from './office.ts';

/** The chosen channel, or the office's first. */
export function channelOf(list: PublishedList, answers: Answers): Channel {
  const chosen = list.channels.find((channel) => channel.kind === answers.channel) ?? list.channels[0];
  if (!chosen) throw new TypeError('a published list has at least one channel; parse the profile with parseOffice');
  return chosen;
}
