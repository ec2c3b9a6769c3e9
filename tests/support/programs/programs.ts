import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

interface Program {
  /** What people call it. */
  readonly title: string;
  /** The command that runs it here, or the path of its file; absent where there is none. */
  readonly find: () => string | undefined;
  /** Packages that bring it. */
  readonly apt: string;
  readonly brew?: string;
}

/** The first of these commands that answers as the program does: another program may have the name, or a stub that only says where to get it. */
const answering = (commands: readonly string[], question: string, answer: RegExp) => (): string | undefined =>
  commands.find((command) => {
    const { status, stdout, stderr } = spawnSync(command, [question], { encoding: 'utf8', timeout: 60_000 });
    return status === 0 && answer.test(stdout + stderr);
  });

const jdk = { apt: 'default-jdk-headless', brew: '--cask temurin' };
const poppler = { apt: 'poppler-utils', brew: 'poppler' };
const popplerSays = /Poppler Developers/;
const office = ['soffice', 'libreoffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice'];

/** The fonts of version 2.1.5, from which the letters' font was made. */
function liberationSerif(): string | undefined {
  const digest = '29d12439831b7f59194efec85872f24f54eff05738933f9a860220d2abff88ba';
  return ['liberation2', 'liberation']
    .map((folder) => `/usr/share/fonts/truetype/${folder}`)
    .find((folder) => {
      const file = `${folder}/LiberationSerif-Regular.ttf`;
      return existsSync(file) && createHash('sha256').update(readFileSync(file)).digest('hex') === digest;
    });
}

/** WebKitGTK's own small browser, which asks for a screen before it says its version. */
function miniBrowser(): string | undefined {
  if (!existsSync('/usr/lib')) return undefined;
  const folders = ['', ...readdirSync('/usr/lib')].map((folder) => join('/usr/lib', folder, 'webkit2gtk-4.1'));
  return folders.map((folder) => join(folder, 'MiniBrowser')).find(existsSync);
}

const firefox = ['firefox-esr', 'firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'];
const webkit = { apt: 'webkit2gtk-driver' };

/** What some checks need of the machine that npm does not bring. */
export const programs = {
  java: { title: 'Java', find: answering(['java'], '-version', /version "\d/), ...jdk },
  javac: { title: 'Java compiler', find: answering(['javac'], '-version', /^javac \d/m), ...jdk },
  maven: { title: 'Maven', find: answering(['mvn'], '--version', /Apache Maven/), apt: 'maven', brew: 'maven' },
  libreoffice: {
    title: 'LibreOffice',
    find: answering(office, '--version', /LibreOffice/),
    apt: 'libreoffice-writer',
    brew: '--cask libreoffice',
  },
  pdftotext: { title: 'pdftotext of poppler', find: answering(['pdftotext'], '-v', popplerSays), ...poppler },
  pdfinfo: { title: 'pdfinfo of poppler', find: answering(['pdfinfo'], '-v', popplerSays), ...poppler },
  pdftoppm: { title: 'pdftoppm of poppler', find: answering(['pdftoppm'], '-v', popplerSays), ...poppler },
  qpdf: { title: 'qpdf', find: answering(['qpdf'], '--version', /qpdf version/), apt: 'qpdf', brew: 'qpdf' },
  bash: { title: 'bash', find: answering(['bash'], '--version', /GNU bash/), apt: 'bash', brew: 'bash' },
  zsh: { title: 'zsh', find: answering(['zsh'], '--version', /^zsh \d/), apt: 'zsh', brew: 'zsh' },
  fish: { title: 'fish', find: answering(['fish'], '--version', /^fish, version/), apt: 'fish', brew: 'fish' },
  firefox: {
    title: 'Firefox',
    find: answering(firefox, '--version', /^Mozilla Firefox \d/),
    apt: 'firefox-esr',
    brew: '--cask firefox',
  },
  webkit: {
    title: 'WebKitWebDriver of WebKitGTK',
    find: answering(['WebKitWebDriver'], '--help', /^Usage: WebKitWebDriver/m),
    ...webkit,
  },
  minibrowser: { title: 'MiniBrowser of WebKitGTK', find: miniBrowser, ...webkit },
  xvfb: { title: 'Xvfb', find: answering(['Xvfb'], '-help', /^-screen scrn WxHxD/m), apt: 'xvfb' },
  liberation: { title: 'Liberation Serif 2.1.5', find: liberationSerif, apt: 'fonts-liberation2' },
} as const satisfies Record<string, Program>;

export type ProgramName = keyof typeof programs;

const found = new Map<ProgramName, string | undefined>();

/** The command that runs a program here, asked once. */
export function commandOf(name: ProgramName): string | undefined {
  if (!found.has(name)) found.set(name, programs[name].find());
  return found.get(name);
}

/** The file that runs a program which is here. */
export function fileOf(name: ProgramName): string {
  const command = commandOf(name);
  if (command === undefined) throw new Error(`${programs[name].title} is missing.`);
  if (isAbsolute(command)) return command;
  const files = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, command));
  return files.find(existsSync) ?? command;
}

/** How to get programs, as a line for each system that can. */
export function howToGet(names: readonly ProgramName[]): string[] {
  const wanted = names.map((name): Program => programs[name]);
  const apt = [...new Set(wanted.map((program) => program.apt))];
  const brew = [...new Set(wanted.flatMap((program) => program.brew ?? []))];
  const plain = brew.filter((name) => !name.startsWith('--cask '));
  const casks = brew.filter((name) => name.startsWith('--cask ')).map((name) => name.slice('--cask '.length));
  const lines = [plain.length > 0 && plain.join(' '), casks.length > 0 && `--cask ${casks.join(' ')}`];
  return [
    apt.length > 0 && `Debian, Ubuntu: sudo apt-get install ${apt.join(' ')}`,
    brew.length > 0 && `macOS: ${lines.flatMap((line) => (line ? `brew install ${line}` : [])).join(' && ')}`,
  ].filter((line) => line !== false);
}
