import type { OfficeProfile } from '../domain/office.ts';
import type { Service } from '../domain/service.ts';
import type { ServiceId } from '../domain/services/index.ts';
import type { ChannelKind } from '../domain/terms.ts';
import type { Text } from '../domain/text.ts';
import type { Templates } from '../letters/compose/letters.ts';
import type { CompareData } from './compare/pair.ts';
import type { GuideData } from './guide/guide-data.ts';
import type { ListOrigin } from './ui/address.ts';

/** What a page of the site is about; written into its HTML as JSON, so that no request is needed for it. */
export type PageData =
  | StartData
  | OfficesData
  | OfficeData
  | PrepareData
  | OtherListData
  | DeskData
  | WorkshopData
  | ReviewData
  | ForOfficesData
  | GuideData
  | CompareData;

interface Common {
  /** Way from the page's folder to the site's root. */
  readonly root: string;
  /** Day on which the site was built: stands for today until scripts run. */
  readonly builtOn: string;
}

/** An office as it is found by its name. */
export interface OfficeEntry {
  readonly id: string;
  readonly name: string;
  readonly town?: string;
  readonly province?: string;
  /** Where its list was not built into the site. */
  readonly from?: ListOrigin;
}

export interface StartData extends Common {
  readonly kind: 'start';
  /** All offices where they are few; else some, and the index is fetched when someone searches. */
  readonly offices: readonly OfficeEntry[];
  /** How many offices there are. */
  readonly total: number;
  /** The national base list. */
  readonly base?: OfficeEntry;
}

/** Every office as a link, by province: for those who do not search, or cannot. */
export interface OfficesData extends Common {
  readonly kind: 'offices';
  readonly offices: readonly OfficeEntry[];
}

/** How one service stands at one office. */
export interface ServiceEntry {
  readonly id: ServiceId;
  /** Of an office's own service: its name, and what it is for. */
  readonly own?: Service['own'];
  readonly published: boolean;
  readonly channel?: ChannelKind;
  readonly tryFirst: readonly Text[];
  /** Flows of the guide to go through before. */
  readonly flows: readonly { readonly id: string; readonly title: Text }[];
  /** The base list offered where the office published nothing, or nothing but a way to help oneself. */
  readonly base?: { readonly office: string; readonly years: string };
}

export interface OfficeData extends Common {
  readonly kind: 'office';
  readonly office: OfficeEntry;
  readonly national: boolean;
  readonly years: string;
  readonly services: readonly ServiceEntry[];
}

export interface PrepareData extends Common {
  readonly kind: 'prepare';
  /** The profile with what this service needs of it. */
  readonly office: OfficeProfile;
  readonly service: ServiceId;
  readonly entry: ServiceEntry;
  /** Wordings of the office's own for its letters; never in HTML, where the site's templates hold them. */
  readonly wordings?: Templates;
}

/** A list that was not there when the site was built: which one, its address says, and the browser fetches it. */
export interface OtherListData extends Common {
  readonly kind: 'other-list';
  readonly base?: OfficeEntry;
  /** Flows of the guide to go through before a service. */
  readonly flows: Partial<Record<ServiceId, ServiceEntry['flows']>>;
}

/** Where an office writes, tries and publishes its own list. */
export interface WorkshopData extends Common {
  readonly kind: 'workshop';
}

/** Where a dossier is looked through that came by a link or as a file, and where notes on one are opened. */
export interface ReviewData extends Common {
  readonly kind: 'review';
}

/** What an office gets that shows its list inside its own site: snippet, link and poster. */
export interface ForOfficesData extends Common {
  readonly kind: 'for-offices';
}

/** The front desk: the offices are fetched where one is to be chosen, and then its list. */
export interface DeskData extends Common {
  readonly kind: 'desk';
  readonly base?: OfficeEntry;
}

/** One address of the site as it is written into `dist/`: a folder with its own index.html. */
export interface StaticPage {
  /** Folder below the site's root: `''` or `siapkan/bombana/perubahan-npwp/`. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly html: string;
  /** What the page is about, for the script that takes it over. */
  readonly data: unknown;
}

/** Way from a page's folder to the site's root. */
export const rootOf = (path: string): string => '../'.repeat(path.split('/').length - 1) || './';
