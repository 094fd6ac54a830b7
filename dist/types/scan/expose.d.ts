import type { Exposure, Tracer } from '../model/index.ts';
import { type Collected } from './collect.ts';
/**
 * Tells for each key where it stands in history, in one question for all hit objects.
 * A blob with several paths becomes a sighting for each of them.
 */
export declare function traceKeys(keys: readonly Collected[], tracer: Tracer, signal: AbortSignal): Promise<ReadonlyMap<string, Exposure>>;
