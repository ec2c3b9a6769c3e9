import { readOffices } from '../catalog/node.ts';
import { serviceIds } from '../domain/services/index.ts';
import {
  type Command,
  type Commands,
  commonOptions,
  type OptionName,
  onlyFile,
  optionTable,
  type Taken,
  UsageError,
} from './options.ts';

/** What is told of the commands, to people and to shells, is made from their table, so that it cannot drift from them. */

/** `siap help`, and `siap help COMMAND`. */
export const help =
  (commands: Commands): Command =>
  ({ files, json }) => {
    const [name, ...more] = files;
    if (name !== undefined && (more.length > 0 || !Object.hasOwn(commands, name)))
      throw new UsageError(`there is no command "${files.join(' ')}"`);
    const shown = name === undefined ? Object.keys(commands) : [name];
    process.stdout.write(
      json
        ? `${JSON.stringify(asJson(commands, shown), null, 2)}\n`
        : `${(name === undefined ? overview(commands) : ofCommand(name, commands)).join('\n')}\n`,
    );
    return 0;
  };

const asJson = (commands: Commands, names: readonly string[]): object => ({
  commands: names.map((name) => ({ name, takes: commands[name]?.takes?.as ?? null, ...said(commands, name) })),
});

const said = (commands: Commands, name: string): object => ({
  says: commands[name]?.says,
  options: optionsOf(commands, name).map((option) => ({ name: `--${option}`, ...optionTable[option] })),
});

/** All options of a command: its own, then those of any. */
const optionsOf = (commands: Commands, name: string): readonly OptionName[] => [
  ...(commands[name]?.needs ?? []),
  ...(commands[name]?.options ?? []),
  ...commonOptions,
];

function overview(commands: Commands): readonly string[] {
  return [
    'siap: SiapBerkas on the command line, the same kernel as the page',
    '',
    ...Object.entries(commands).flatMap(([name, { needs = [], options, says }]) => {
      const own = options.map((option) => `[${usageOf(option)}]`);
      return [
        ...wrapped([headOf(name, commands), ...needs.map(usageOf), ...own], '  ', '      '),
        ...wrapped(says.split(' '), '      '),
        '',
      ];
    }),
    'With any of them:',
    ...optionLines(commonOptions),
    '',
    'Exit 2: the call or a file is wrong; every problem stands on stderr with its path.',
  ];
}

const ofCommand = (name: string, commands: Commands): readonly string[] => [
  headOf(name, commands),
  ...wrapped((commands[name]?.says ?? '').split(' '), '  '),
  '',
  ...optionLines(optionsOf(commands, name)),
];

const headOf = (name: string, commands: Commands): string =>
  [name, ...(commands[name]?.takes ? [commands[name].takes.as] : [])].join(' ');

function usageOf(name: OptionName): string {
  const option = optionTable[name];
  return 'as' in option ? `--${name} ${option.as}` : `--${name}`;
}

function optionLines(names: readonly OptionName[]): readonly string[] {
  const wide = Math.max(...names.map((name) => usageOf(name).length)) + 2;
  return names.map((name) => `  ${usageOf(name).padEnd(wide)}${optionTable[name].says}`);
}

/** Pieces in lines of at most 100 signs, none of them broken. */
function wrapped(pieces: readonly string[], first: string, indent = first): string[] {
  const lines: string[] = [];
  let line = first;
  for (const piece of pieces) {
    const fits = line.trim() === '' || line.length + 1 + piece.length <= 100;
    if (!fits) lines.push(line);
    line = fits ? `${line}${line.trim() === '' ? '' : ' '}${piece}` : `${indent}${piece}`;
  }
  return [...lines, line];
}

/** `siap completion bash|zsh|fish`: what that shell is to read. */
export const completion =
  (commands: Commands): Command =>
  (options) => {
    const shell = onlyFile(options);
    if (!isShell(shell))
      throw new UsageError(`no completion for "${shell}"; say one of ${Object.keys(scripts).join(', ')}`);
    const script = scripts[shell](commands);
    process.stdout.write(options.json ? `${JSON.stringify({ shell, script }, null, 2)}\n` : script);
    return 0;
  };

const isShell = (shell: string): shell is keyof typeof scripts => Object.hasOwn(scripts, shell);

/** The words that may stand there; none where it is a file, a folder or one's own text. */
function wordsOf(taken: Taken): readonly string[] {
  if (typeof taken !== 'string') return taken;
  if (taken === 'office') return [...readOffices().keys()];
  return taken === 'service' ? serviceIds : [];
}

const takenBy = (name: OptionName): Taken | undefined => {
  const option = optionTable[name];
  return 'takes' in option ? option.takes : undefined;
};

const optionNames = Object.keys(optionTable) as OptionName[];
const options = (names: readonly OptionName[]): string => names.map((name) => `--${name}`).join(' ');

/** What bash offers for what may stand there. */
function offeredByBash(taken: Taken): string {
  if (taken === 'file') return '_siap_paths -f';
  if (taken === 'folder') return '_siap_paths -d';
  return `_siap_words '${wordsOf(taken).join(' ')}'`;
}

const bash = (commands: Commands): string => `# siap, completed by bash: source <(siap completion bash)
_siap_words() { local IFS=$' \\t\\n'; COMPREPLY=($(compgen -W "$1" -- "$current")); }
_siap_paths() {
  local IFS=$'\\n'
  compopt -o filenames 2>/dev/null
  COMPREPLY=($(compgen "$1" -- "$current"))
}
_siap() {
  local current=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]}
  COMPREPLY=()
  if ((COMP_CWORD == 1)); then
    _siap_words '${Object.keys(commands).join(' ')}'
    return
  fi
  case $before in
${optionNames
  .flatMap((name) => {
    const taken = takenBy(name);
    return taken === undefined ? [] : [`    --${name}) ${offeredByBash(taken)}; return ;;`];
  })
  .join('\n')}
  esac
  case \${COMP_WORDS[1]}:$current in
${Object.entries(commands)
  .flatMap(([name, { takes }]) => [
    `    ${name}:-*) _siap_words '${options(optionsOf(commands, name))}' ;;`,
    ...(takes ? [`    ${name}:*) ${offeredByBash(operandOf(name, commands) ?? 'text')} ;;`] : []),
  ])
  .join('\n')}
  esac
}
complete -F _siap siap
`;

/** What may stand behind a command; of `help`, the commands themselves. */
const operandOf = (name: string, commands: Commands): Taken | undefined =>
  name === 'help' ? Object.keys(commands) : commands[name]?.takes?.taken;

/** A text in single quotes, as zsh and bash read it. */
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

/** What zsh offers for what may stand there. */
function offeredByZsh(taken: Taken): string {
  if (taken === 'file') return '_files';
  if (taken === 'folder') return '_files -/';
  const words = wordsOf(taken);
  return words.length > 0 ? `(${words.join(' ')})` : ' ';
}

/** A text within the specifications of `_arguments`, where brackets and colons mean something. */
const plain = (text: string): string => text.replace(/[[\]:]/g, '\\$&');

const zsh = (commands: Commands): string => `#compdef siap
# siap, completed by zsh: source <(siap completion zsh)
_siap() {
  if ((CURRENT == 2)); then
    local -a commands=(
${Object.entries(commands)
  .map(([name, { says }]) => `      ${quoted(`${name}:${says}`)}`)
  .join('\n')}
    )
    _describe command commands
    return
  fi
  local command=$words[2]
  shift words
  ((CURRENT--))
  case $command in
${Object.keys(commands)
  .map((name) => {
    const operand = operandOf(name, commands);
    const specs = optionsOf(commands, name).map((option) => {
      const taken = takenBy(option);
      return `--${option}[${plain(optionTable[option].says)}]${taken === undefined ? '' : `:${option}:${offeredByZsh(taken)}`}`;
    });
    const behind = operand === undefined ? [] : [`*:${name}:${offeredByZsh(operand)}`];
    return `    ${name}) _arguments ${[...specs, ...behind].map(quoted).join(' ')} ;;`;
  })
  .join('\n')}
  esac
}
compdef _siap siap
`;

/** What fish offers for what may stand there: `-F` files, `-x` nothing but the words. */
function offeredByFish(taken: Taken): string {
  if (taken === 'file') return '-r -F';
  if (taken === 'folder') return "-x -a '(__fish_complete_directories)'";
  return `-x -a '${wordsOf(taken).join(' ')}'`;
}

const inFish = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;

const fish = (commands: Commands): string =>
  `${[
    '# siap, completed by fish: siap completion fish | source',
    'complete -c siap -f',
    ...Object.entries(commands).flatMap(([name, { says }]) => {
      const operand = operandOf(name, commands);
      const within = `complete -c siap -n '__fish_seen_subcommand_from ${name}'`;
      return [
        `complete -c siap -n __fish_use_subcommand -a ${name} -d ${inFish(says)}`,
        ...(operand === 'file' ? [`${within} -F`] : []),
        ...(typeof operand === 'object' ? [`${within} -a '${operand.join(' ')}'`] : []),
        ...optionsOf(commands, name).map((option) => {
          const taken = takenBy(option);
          const offered = taken === undefined ? '' : ` ${offeredByFish(taken)}`;
          return `${within} -l ${option}${offered} -d ${inFish(optionTable[option].says)}`;
        }),
      ];
    }),
  ].join('\n')}\n`;

const scripts = { bash, zsh, fish } as const;
