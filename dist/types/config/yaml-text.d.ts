import { type Located } from './located.ts';
/**
 * Parses one YAML 1.2 document of the core schema: data alone, no tags, anchors, aliases or merge keys.
 * @throws BrleaksError `config` naming file, line and column.
 */
export declare function parseYaml(path: string, text: string): Promise<Located>;
