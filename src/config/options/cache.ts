import { auditCommands, type OptionSpec } from './spec.ts'

/** Options for audits that remember what they have read. */
export const cacheOptions = [
  {
    name: 'since-last',
    type: 'flag',
    help: 'Read only objects that no earlier audit has read',
    details:
      'Files of the work tree, and objects in which something was found, are always read: the report is the same as without. The first audit reads everything.',
    group: 'Input',
    commands: ['audit'],
  },
  {
    name: 'cache',
    type: 'text',
    value: 'DIR',
    defaultText: '~/.cache/brleaks/objects with --since-last, else none',
    help: 'Remember in DIR which objects were read',
    details:
      'Without --since-last, everything is read and DIR is updated. It holds ids of objects, signed with the variable BRLEAKS_CACHE_SECRET or else with ~/.config/brleaks/cache-secret. A file that is damaged or was changed is ignored.',
    group: 'Input',
    commands: auditCommands,
  },
] as const satisfies readonly OptionSpec[]
