/**
 * `tsx tests/bench/dossier-lines.ts COUNT > berkas.jsonl`: as many complete dossiers, one a line, of all offices and
 * services that have letters, for trying `siap letters` on many.
 */
import { readOffices } from '../../src/catalog/node.ts';
import { sampleDossier } from '../../src/domain/sample.ts';
import { serviceIds, services } from '../../src/domain/services/index.ts';
import { benchLetter } from '../support/bench/letter.ts';
import { benchDay } from '../support/bench/ours.ts';

const count = Number(process.argv[2] ?? '10000');
const kinds = [...readOffices().values()].flatMap((office) =>
  serviceIds
    .filter((service) => office.services[service].published)
    .flatMap((service) => [true, false].map((attorney) => ({ office, service, attorney }))),
);
const samples = kinds.map(({ office, service, attorney }) =>
  sampleDossier(services[service], office, benchDay, attorney),
);
for (let index = 0; index < count; index += 1) {
  const sample = samples[index % samples.length];
  const letter = benchLetter(index);
  const named = { company: { ...sample?.company, name: letter.company }, signatory: { ...sample?.signatory } };
  process.stdout.write(`${JSON.stringify({ ...sample, ...named })}\n`);
}
