import { readOffices, readTemplates } from '../../../src/catalog/node.ts';
import { assess } from '../../../src/domain/assess.ts';
import { sampleDossier } from '../../../src/domain/sample.ts';
import { services } from '../../../src/domain/services/index.ts';
import { composeSet } from '../../../src/letters/compose/letters.ts';
import { visitSheets } from '../../../src/letters/compose/visit.ts';
import { versionOnOnePage } from '../../../src/letters/layout/layout.ts';
import type { Letter } from '../../../src/letters/model.ts';
import { fonts } from '../pdf/fonts.ts';

const today = '2026-11-23';

/**
 * Every sheet that a complete dossier gives, the folder's cover too: office by office, service by service, with and without an attorney; those
 * that are alike once.
 */
export const composedLetters = (): ReadonlyMap<string, Letter> => {
  const templates = readTemplates();
  const letters = new Map<string, Letter>();
  const seen = new Set<string>();
  for (const office of readOffices().values())
    for (const service of Object.values(services))
      for (const attorney of [false, true]) {
        const dossier = sampleDossier(service, office, today, attorney);
        const report = assess(service, office, dossier, today);
        const input = { office, report, today };
        const visit = versionOnOnePage(visitSheets(input), 'a4', fonts);
        for (const letter of [...composeSet(input, templates), ...(visit ? [visit] : [])]) {
          const content = JSON.stringify([letter.blocks, letter.draft]);
          if (!seen.has(content))
            letters.set(`${office.id}_${service.id}_${attorney ? 'kuasa' : 'sendiri'}_${letter.id}`, letter);
          seen.add(content);
        }
      }
  return letters;
};
