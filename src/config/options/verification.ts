import { checkCommands, type OptionSpec, scanCommands } from './spec.ts'

/** Options for asking the API about keys. */
export const verificationOptions = [
  {
    name: 'verify',
    type: 'flag',
    help: 'Ask the Batch Relay API whether each key is live',
    details:
      'Each key is sent once, in a read request that changes nothing, over HTTPS. Without this option, brleaks opens no connection.',
    group: 'Verification',
    commands: scanCommands,
  },
  {
    name: 'verify-dry-run',
    type: 'flag',
    help: 'Show which requests --verify would send, without sending them',
    details: 'No connection is opened, and no key is shown.',
    group: 'Verification',
    commands: checkCommands,
  },
  {
    name: 'verify-budget',
    type: 'count',
    value: 'N',
    default: 2000,
    help: 'Maximum number of requests',
    details:
      'Retries and the test request with a made-up key count too. Keys beyond the budget are not asked about.',
    group: 'Verification',
    commands: checkCommands,
  },
  {
    name: 'api-url',
    type: 'text',
    value: 'URL',
    defaultText: 'BATCH_RELAY_API_BASE_URL, else the public API',
    help: 'Address of the API',
    details: 'HTTPS, or plain HTTP to this machine.',
    group: 'Verification',
    commands: [...checkCommands, 'worker'],
  },
  {
    name: 'verify-host',
    type: 'list',
    value: 'HOST',
    help: 'Allow rules from --rules to send keys to HOST',
    details: 'May be repeated. HOST may include a port, such as keys.example:8443.',
    group: 'Verification',
    commands: [...checkCommands, 'worker'],
  },
] as const satisfies readonly OptionSpec[]
