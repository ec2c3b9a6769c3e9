import type { Plugin } from 'vite';
import { z } from 'zod';
import { readGuides, readOffices, readTemplates } from '../catalog/node.ts';
import { officeEntry } from '../catalog/office-entry.ts';
import { byName } from '../catalog/office-order.ts';
import { assess } from '../domain/assess.ts';
import { emptyDossier } from '../domain/dossier.ts';
import { listOf, type OfficeProfile, serviceOf, servicesAt } from '../domain/office.ts';
import { officeSchema, sourceSchema } from '../domain/office-schema.ts';
import { serviceIdSchema } from '../domain/parse.ts';
import { requirementSchema } from '../domain/requirement.ts';
import { serviceList } from '../domain/service-list.ts';
import { type ServiceId, serviceSlug } from '../domain/services/index.ts';
import { slugSchema } from '../domain/text.ts';
import { drawFlow } from '../guide/flow-picture.ts';
import { buildIndex } from '../guide/search.ts';
import { conditionWords } from '../i18n/condition-words.ts';
import { prepare } from '../i18n/id/prepare.ts';
import { start } from '../i18n/id/start.ts';
import { serviceName } from '../i18n/id/terms.ts';
import { fixedWords } from '../i18n/instance.ts';
import { indonesian, partForm, partName } from '../i18n/part-names.ts';

/** A module whose default export is data made while the site is built: `import index from 'virtual:guide-index'`. */
const dataModule = (name: string, make: () => unknown): Plugin => ({
  name: `siapberkas-${name}`,
  resolveId: (id) => (id === `virtual:${name}` ? `\0virtual:${name}` : undefined),
  load: (id) => (id === `\0virtual:${name}` ? `export default ${JSON.stringify(make())};` : undefined),
});

/** The search index of the guide. */
export const guideIndex = (): Plugin => dataModule('guide-index', () => buildIndex(readGuides().entries));

/** What choosing needs of all offices. */
export const officeIndex = (): Plugin =>
  dataModule('office-index', () => [...readOffices().values()].map(officeEntry).sort(byName));

/** The papers that the front desk hands out; an office may have wordings of its own. */
const isOfDesk = (id: string): boolean => /^(receipt|return-slip|official-record)(\.|$)/.test(id);

/** The templates of the vendor's letters and sheets, parsed: the page need not read their wording again. */
export const letterTemplates = (): Plugin =>
  dataModule('letter-templates', () => [...readTemplates()].filter(([id]) => !isOfDesk(id)));

/** Those of the desk's papers, which only the desk prints. */
export const deskTemplates = (): Plugin =>
  dataModule('desk-templates', () => [...readTemplates()].filter(([id]) => isOfDesk(id)));

/** Writes the picture of every flow of the guide beside its page. */
export function guidePictures(): Plugin {
  return {
    name: 'siapberkas-guide-pictures',
    apply: (_config, env) => env.command === 'build' && !env.isSsrBuild,
    generateBundle() {
      for (const flow of readGuides().flows)
        this.emitFile({ type: 'asset', fileName: `panduan/alur/${flow.id}/alur.svg`, source: drawFlow(flow) });
    },
  };
}

/**
 * The static API: what other programs and search engines read of the shipped lists, beside the pages. `dist/api` holds
 * one file of all offices, and one for each list that an office has published. Nothing in the app reads it, so that it is
 * not kept for use without a network.
 */

const { id, kind, name, town, province, contact, revision } = officeSchema.shape;
/** A way from the site's root. */
const path = z.string().regex(/^[a-z0-9/-]+(\.json)?$/);

/** `api/offices.json`. */
export const apiOfficesSchema = z
  .strictObject({
    $schema: z.string(),
    format: z.literal('siapberkas/api-offices'),
    version: z.literal(1),
    offices: z.array(
      z.strictObject({
        ...{ id, kind, name, town, province, contact, revision },
        page: path.meta({ description: 'Halaman kantor, dihitung dari akar situs.' }),
        services: z.array(
          z.strictObject({
            id: serviceIdSchema,
            title: z.string().meta({ description: 'Nama layanan dalam bahasa Indonesia.' }),
            page: path.meta({ description: 'Halaman layanan, dihitung dari akar situs.' }),
            list: path.nullable().meta({
              description: 'Daftarnya, dihitung dari akar situs; null bila kantor tidak menerbitkannya.',
            }),
          }),
        ),
      }),
    ),
  })
  .meta({ id: 'ApiOffices', title: 'SiapBerkas: semua kantor' });

/** `api/<office>/<service>.json`. */
export const apiListSchema = z
  .strictObject({
    $schema: z.string(),
    format: z.literal('siapberkas/api-list'),
    version: z.literal(1),
    office: z.strictObject({ id, kind, name, town, province, contact, revision }),
    service: z.strictObject({ id: serviceIdSchema, title: z.string(), page: path }),
    entries: z
      .array(
        z.strictObject({
          ...requirementSchema.pick({ id: true, weight: true, note: true, citation: true }).shape,
          // The id of an entry of another list is longer: it bears both.
          id: slugSchema.max(121),
          name: z.string().meta({ description: 'Apa yang diminta, dalam kata-kata.' }),
          form: z.string().meta({ description: 'Bentuknya: asli, salinan, pindaian; kosong bila bukan dokumen.' }),
          condition: z.string().optional().meta({ description: 'Kapan berlaku; tidak ada bila selalu.' }),
          via: requirementSchema.shape.citation
            .optional()
            .meta({ description: 'Butir yang merujuk ke daftar lain, tempat butir ini tertulis.' }),
        }),
      )
      .meta({ description: 'Butir-butirnya dalam kata-kata, rujukan ke daftar lain sudah diuraikan.' }),
    list: serviceList.meta({ description: 'Daftarnya seperti di profil kantor.' }),
    sources: z.record(slugSchema, sourceSchema).meta({ description: 'Sumber-sumber yang disebut.' }),
  })
  .meta({ id: 'ApiList', title: 'SiapBerkas: daftar satu layanan di satu kantor' });

const pageOf = (office: OfficeProfile, service?: ServiceId): string =>
  `siapkan/${office.id}/${service ? `${serviceSlug(service)}/` : ''}`;
const listPath = (office: OfficeProfile, service: ServiceId): string => `api/${office.id}/${service}.json`;
const officeIn = ({ id, kind, name, town, province, contact, revision }: OfficeProfile) => ({
  ...{ id, kind, name, town, province, contact, revision },
});

/** Every file of the API by its path below the site's root, as text. */
export function apiFiles(offices: Iterable<OfficeProfile>): ReadonlyMap<string, string> {
  const all = [...offices].sort(byName);
  const index = {
    $schema: '../schema/api-offices.schema.json',
    format: 'siapberkas/api-offices',
    version: 1,
    offices: all.map((office) => ({
      ...officeIn(office),
      page: pageOf(office),
      services: servicesAt(office).map((service) => ({
        id: service,
        title: serviceName(service, office),
        page: pageOf(office, service),
        list: listOf(office, service).published ? listPath(office, service) : null,
      })),
    })),
  } satisfies z.input<typeof apiOfficesSchema>;
  const lists = all.flatMap((office) =>
    servicesAt(office)
      .filter((service) => listOf(office, service).published)
      .map((service) => [listPath(office, service), listIn(office, service)] as const),
  );
  return new Map([['api/offices.json', index] as const, ...lists].map(([at, value]) => [at, JSON.stringify(value)]));
}

const said = fixedWords('id', ['prepare', 'start'], { prepare, start });

function listIn(office: OfficeProfile, service: ServiceId): z.input<typeof apiListSchema> {
  const empty = emptyDossier(office.id, service);
  // Nothing in what an entry is called and asks for turns on the day.
  const { requirements } = assess(serviceOf(office, service), office, empty, '2026-01-01');
  const entries = requirements.flatMap((one) => {
    if (one.own) return [];
    const { id, part, weight, note, citation, via, reason } = one;
    const condition = reason.because === 'condition' ? { condition: conditionWords(reason.condition, said) } : {};
    const words = { name: partName(part, { ...indonesian, whole: true }), form: partForm(part), ...condition };
    return [
      { id, ...words, ...(weight ? { weight } : {}), ...(note ? { note } : {}), citation, ...(via ? { via } : {}) },
    ];
  });
  const list = listOf(office, service);
  const cited = new Set([...JSON.stringify({ list, entries }).matchAll(/"source":"([^"]+)"/g)].map(([, one]) => one));
  return {
    $schema: '../../schema/api-list.schema.json',
    format: 'siapberkas/api-list',
    version: 1,
    office: officeIn(office),
    service: { id: service, title: serviceName(service, office), page: pageOf(office, service) },
    entries,
    list,
    sources: Object.fromEntries(Object.entries(office.sources).filter(([name]) => cited.has(name))),
  };
}

/** Writes the static API into the built site. */
export function staticApi(): Plugin {
  return {
    name: 'siapberkas-static-api',
    apply: (_config, env) => env.command === 'build' && !env.isSsrBuild,
    generateBundle() {
      for (const [fileName, source] of apiFiles(readOffices().values()))
        this.emitFile({ type: 'asset', fileName, source });
    },
  };
}
