import { defaultContainerLimits } from '../../model/index.ts'
import { type OptionSpec, scanCommands, searchCommands, treeCommands } from './spec.ts'

/** Options that choose what to read. */
export const inputOptions = [
  {
    name: 'include',
    type: 'list',
    value: 'GLOB',
    help: 'Read only files that match GLOB',
    details:
      'May be repeated. A pattern without a slash matches file names in every folder. Quote it, so that the shell does not expand it.',
    group: 'Input',
    commands: treeCommands,
    inFile: true,
  },
  {
    name: 'exclude',
    type: 'list',
    value: 'GLOB',
    help: 'Skip files that match GLOB',
    details:
      'May be repeated, and overrides --include. A pattern that ends in a slash matches folders. The report counts the skipped files.',
    group: 'Input',
    commands: treeCommands,
    inFile: true,
  },
  {
    name: 'no-gitignore',
    type: 'flag',
    help: 'Also read files that git ignores',
    details:
      'By default, a scan inside of a git work tree reads the files that git tracks or would add.',
    group: 'Input',
    commands: treeCommands,
    inFile: true,
  },
  {
    name: 'include-git-dir',
    type: 'flag',
    help: 'Also read the .git folder of a work tree, as files',
    details:
      'This finds keys in hooks and in the configuration of git. For the history itself, use "brleaks git" or "brleaks audit".',
    group: 'Input',
    commands: treeCommands,
    inFile: true,
  },
  {
    name: 'max-size',
    type: 'bytes',
    value: 'BYTES',
    defaultText: 'no limit',
    help: 'Skip files larger than BYTES, such as 500K, 10M or 2G',
    details:
      'A skipped file makes the scan incomplete (exit status 3 if no key is found). Units are powers of 1024.',
    group: 'Input',
    commands: treeCommands,
    inFile: true,
  },
  {
    name: 'range',
    type: 'list',
    value: 'A..B',
    help: 'Scan commits in B that are not in A',
    details:
      'May be repeated. A...B scans the commits of B since its merge base with A; a single revision scans that commit.',
    group: 'Input',
    commands: ['git'],
  },
  {
    name: 'since',
    type: 'text',
    value: 'DATE',
    help: 'Scan commits since DATE',
    details: 'DATE is a date that git understands, such as 2026-01-31 or "2 weeks ago".',
    group: 'Input',
    commands: ['git'],
  },
  {
    name: 'staged',
    type: 'flag',
    help: 'Scan what is staged for the next commit',
    details:
      'Content and configuration are read from the index, because that is what will be committed. Cannot be combined with --range or --since.',
    group: 'Input',
    commands: ['git'],
  },
  {
    name: 'stdin-path',
    type: 'text',
    value: 'NAME',
    defaultText: 'standard input',
    help: 'Name of standard input in reports',
    details: 'Useful for logs and for editors that pass the content of a file.',
    group: 'Input',
    commands: ['stdin', 'scan'],
  },
  {
    name: 'no-decode',
    type: 'flag',
    help: 'Search only plain text, not encodings',
    details:
      'By default, base64, hexadecimal, escapes, split string literals and other encodings are decoded and searched as well.',
    group: 'Input',
    commands: [...searchCommands, 'baseline'],
  },
  {
    name: 'decode-depth',
    type: 'count',
    value: 'N',
    default: 5,
    help: 'Decode at most N encodings within each other',
    details:
      'Base64 of JSON that holds base64 needs 2. With 0, nothing is decoded, as with --no-decode.',
    group: 'Input',
    commands: [...searchCommands, 'baseline'],
  },
  {
    name: 'max-depth',
    type: 'count',
    value: 'N',
    default: defaultContainerLimits.depth,
    help: 'Open at most N archives and compressed files within each other',
    details:
      'A tar in a gzip needs 2. With 0, archives and compressed files are not opened, only searched as they are.',
    group: 'Input',
    commands: [...searchCommands, 'baseline'],
  },
  {
    name: 'max-expand',
    type: 'bytes',
    value: 'BYTES',
    default: defaultContainerLimits.expand,
    defaultText: '1G',
    help: 'Read at most BYTES out of one archive, such as 500M or 10G',
    details:
      'In addition to --max-depth times the size of the archive itself. What is left makes the scan incomplete. Units are powers of 1024.',
    group: 'Input',
    commands: [...searchCommands, 'baseline'],
  },
  {
    name: 'max-ratio',
    type: 'count',
    value: 'N',
    default: defaultContainerLimits.ratio,
    help: 'Read at most N bytes out of each byte of an archive',
    details:
      'Applies beyond the first 10 MB, and stops archives that were made to exhaust a scanner. What is left makes the scan incomplete.',
    group: 'Input',
    commands: [...searchCommands, 'baseline'],
  },
  {
    name: 'pdf-text',
    type: 'flag',
    help: 'Extract the text of PDF files in whole histories too',
    details:
      'Without it, their streams are decompressed and searched, but text that is written in pieces or in the codes of a font is not joined. In files, standard input, staged content and ranges it always is.',
    group: 'Input',
    commands: ['git', 'audit', 'baseline'],
  },
  {
    name: 'jobs',
    alias: 'j',
    type: 'count',
    value: 'N',
    defaultText: 'automatic',
    help: 'Threads for a history; repositories at a time if there are several',
    details:
      'Only packs of a history are read with several threads; files are read by one. An audit of several repositories divides the processor cores among those that it reads.',
    group: 'Input',
    commands: scanCommands,
  },
  {
    name: 'repos-file',
    type: 'text',
    value: 'FILE',
    help: 'Also audit the repositories that FILE lists, one per line',
    details:
      'Lines are addresses as on the command line; "#" begins a comment. "-" reads standard input. A repository that is listed twice is read once.',
    group: 'Input',
    commands: ['audit'],
  },
  {
    name: 'memory',
    type: 'bytes',
    value: 'BYTES',
    defaultText: '70 percent of what is free',
    help: 'Memory for the repositories that are read at a time, such as 4G',
    details:
      'It decides how many are read at a time if --jobs does not. A repository that needs more than its share is read again by itself, with all of it.',
    group: 'Input',
    commands: ['audit'],
  },
  {
    name: 'global',
    type: 'flag',
    help: 'install, uninstall, status: use the hooks of every repository of this user',
    details:
      'Uses the folder that the user-wide setting core.hooksPath names instead of the hooks of this repository.',
    group: 'Input',
    commands: ['hook'],
  },
] as const satisfies readonly OptionSpec[]
