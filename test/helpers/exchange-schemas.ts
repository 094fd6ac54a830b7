// What formats of others demand, written down from their documentation and readers: GitLab's "Security scanner
// integration", secret-detection-report-format 15.0.7 and "Code Quality report format"; reviewdog's
// proto/rdf/reviewdog.proto; SonarQube's "Generic issue import format" and ExternalIssueReportValidator.

const text = { type: 'string', minLength: 1 } as const
const url = { type: 'string', pattern: '^https?://.+' } as const
const time = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$' } as const
const count = { type: 'integer', minimum: 1 } as const

const program = {
  type: 'object',
  required: ['id', 'name', 'version', 'vendor'],
  properties: {
    id: text,
    name: text,
    version: text,
    vendor: { type: 'object', required: ['name'], properties: { name: text } },
  },
}

export const gitlabSchema = {
  type: 'object',
  required: ['version', 'scan', 'vulnerabilities'],
  properties: {
    version: { const: '15.0.7' },
    scan: {
      type: 'object',
      required: ['analyzer', 'scanner', 'type', 'start_time', 'end_time', 'status'],
      properties: {
        analyzer: program,
        scanner: program,
        type: { const: 'secret_detection' },
        start_time: time,
        end_time: time,
        status: { enum: ['success', 'failure'] },
        messages: {
          type: 'array',
          items: {
            type: 'object',
            required: ['level', 'value'],
            properties: { level: { enum: ['info', 'warn', 'fatal'] }, value: text },
          },
        },
      },
    },
    vulnerabilities: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'identifiers', 'location', 'name', 'description', 'severity'],
        properties: {
          id: {
            type: 'string',
            pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$',
          },
          name: { type: 'string', minLength: 1, maxLength: 255 },
          description: { type: 'string', maxLength: 1048576 },
          severity: { enum: ['Info', 'Unknown', 'Low', 'Medium', 'High', 'Critical'] },
          solution: { type: 'string', maxLength: 7000 },
          identifiers: {
            type: 'array',
            minItems: 1,
            maxItems: 20,
            items: {
              type: 'object',
              required: ['type', 'name', 'value'],
              properties: { type: text, name: text, value: text, url },
            },
          },
          links: {
            type: 'array',
            items: { type: 'object', required: ['url'], properties: { name: text, url } },
          },
          location: {
            type: 'object',
            required: ['commit', 'file'],
            properties: {
              file: text,
              commit: { type: 'object', required: ['sha'], properties: { sha: text } },
              start_line: count,
              end_line: count,
            },
          },
        },
        not: { required: ['raw_source_code_extract'] },
      },
    },
  },
}

const position = {
  type: 'object',
  required: ['line'],
  additionalProperties: false,
  properties: { line: count, column: count },
}
const code = {
  type: 'object',
  additionalProperties: false,
  properties: { value: text, url },
}

export const rdjsonSchema = {
  type: 'object',
  required: ['message', 'location', 'severity'],
  additionalProperties: false,
  properties: {
    message: text,
    location: {
      type: 'object',
      required: ['path'],
      additionalProperties: false,
      properties: {
        path: text,
        range: {
          type: 'object',
          required: ['start'],
          additionalProperties: false,
          properties: { start: position, end: position },
        },
      },
    },
    severity: { enum: ['ERROR', 'WARNING', 'INFO'] },
    source: { type: 'object', properties: { name: text, url } },
    code,
  },
}

export const codeQualitySchema = {
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    additionalProperties: false,
    properties: {
      description: text,
      check_name: text,
      fingerprint: { type: 'string', pattern: '^[0-9a-f]{32}$' },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        additionalProperties: false,
        properties: {
          path: { type: 'string', pattern: '^(?!\\./)' },
          lines: {
            type: 'object',
            required: ['begin'],
            additionalProperties: false,
            properties: { begin: count },
          },
        },
      },
    },
  },
}

export const sonarqubeSchema = {
  type: 'object',
  required: ['rules', 'issues'],
  additionalProperties: false,
  properties: {
    rules: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'name', 'engineId', 'cleanCodeAttribute', 'impacts', 'type', 'severity'],
        additionalProperties: false,
        properties: {
          id: text,
          name: text,
          description: text,
          engineId: text,
          cleanCodeAttribute: { enum: ['TRUSTWORTHY'] },
          type: { enum: ['BUG', 'VULNERABILITY', 'CODE_SMELL'] },
          severity: { enum: ['BLOCKER', 'CRITICAL', 'MAJOR', 'MINOR', 'INFO'] },
          impacts: {
            type: 'array',
            minItems: 1,
            items: {
              type: 'object',
              required: ['softwareQuality', 'severity'],
              additionalProperties: false,
              properties: {
                softwareQuality: { enum: ['SECURITY', 'RELIABILITY', 'MAINTAINABILITY'] },
                severity: { enum: ['HIGH', 'MEDIUM', 'LOW'] },
              },
            },
          },
        },
      },
    },
    issues: {
      type: 'array',
      items: {
        type: 'object',
        required: ['ruleId', 'primaryLocation'],
        // An engine, type or severity of an issue is refused next to rules.
        additionalProperties: false,
        properties: {
          ruleId: text,
          primaryLocation: {
            type: 'object',
            required: ['message', 'filePath'],
            additionalProperties: false,
            properties: {
              message: text,
              filePath: text,
              textRange: {
                type: 'object',
                required: ['startLine'],
                additionalProperties: false,
                properties: { startLine: count },
              },
            },
          },
        },
      },
    },
  },
}
