import { assess } from '../../domain/assess.ts';
import { services } from '../../services/index.ts';
import type { Command } from '../command.ts';
import { readDossier } from '../files.ts';
import { onlyFile } from '../options.ts';
import { reportAsJson } from '../report-json.ts';
import { reportAsText } from '../report-text.ts';

/** Reports on a dossier: 0 where it is ready, 1 where it is not. */
export const check: Command = async (options) => {
  const { dossier, office } = await readDossier(onlyFile(options), options);
  const report = assess(services[dossier.service], office, dossier, options.today);
  process.stdout.write(
    options.json
      ? `${JSON.stringify(reportAsJson(report), null, 2)}\n`
      : reportAsText(report, office, options.language),
  );
  return report.ready ? 0 : 1;
};
