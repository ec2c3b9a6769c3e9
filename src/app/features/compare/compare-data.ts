import type { OfficeProfile } from '../../../domain/office.ts';
import type { ServiceId } from '../../../domain/terms.ts';

/** One service at two offices. */
export interface CompareData {
  readonly kind: 'compare';
  /** Way from the page's folder to the site's root. */
  readonly root: string;
  /** Day on which the site was built, `YYYY-MM-DD`. */
  readonly builtOn: string;
  readonly service: ServiceId;
  /** Two offices to begin with, each with what this service needs of its profile; fewer where fewer published. */
  readonly pair: readonly OfficeProfile[];
}
