import { type Finding, type ScanReport, type Sighting } from '../model/index.ts';
import type { Style } from './style.ts';
/** Version of the JSON report: rises only when a reader of the old one would be misled. */
export declare const schemaVersion = 1;
/** The report as schema/report.schema.json describes it. */
export declare function reportDocument(report: ScanReport, style: Style): {
    schemaVersion: number;
    tool: {
        readonly name: 'brleaks';
        readonly version: string;
    };
    scan: {
        command: string;
        target: string;
        startedAt: string;
        durationMs: number;
        complete: boolean;
        interrupted: boolean;
        coverage: import("../model/report.ts").Coverage;
        repository: import("../model/report.ts").RepositoryFacts | null;
        configuration: {
            files: readonly import("../model/configuration.ts").ConfigurationFile[];
            settings: readonly import("../model/configuration.ts").Setting[];
            stale: {
                by: 'baseline' | 'ignore-file' | 'config';
                file: string;
                line: number;
                fingerprint: string | null;
                pattern: string | null;
                redacted: string | null;
                reason: string | null;
                expires: string | null;
                state: "expired" | "unused";
            }[];
        };
        notices: readonly string[];
    };
    findings: {
        sightings: {
            source: import("../model/origin.ts").SightingSource;
            path: string | null;
            rawPath?: string;
            line: number | null;
            column: number | null;
            endLine: number | null;
            endColumn: number | null;
            commit: string | null;
            author: string | null;
            date: string | null;
            object: string | null;
            ref?: string;
            decoded: readonly string[];
            confidence: import("../model/rule.ts").Confidence;
            excerpt: import("../model/finding.ts").Excerpt | null;
            suppressed: import("../model/finding.ts").Suppression | null;
        }[];
        sightingsOmitted: number;
        fingerprint: string;
        ruleId: string;
        mode: import("../model/rule.ts").Mode;
        severity: import("../model/finding.ts").Severity;
        redacted: string;
        secret?: string;
        length: number;
        confidence: import("../model/rule.ts").Confidence;
        verification: import("../model/finding.ts").Verification;
        revokeUrl: string;
        exposure: {
            firstCommit: string | null;
            firstAuthor: string | null;
            firstDate: string | null;
            lastDate: string | null;
            atHead: boolean | null;
            refs: readonly string[];
            refsComplete: boolean;
            removedIn: string | null;
            removedDate: string | null;
            unreachable: string | null;
        } | null;
        suppressed: import("../model/finding.ts").Suppression | null;
    }[];
    filtered?: readonly import("../model/finding.ts").Filtered[];
    summary: {
        findings: number;
        sightings: number;
        suppressed: number;
        filtered: number;
        filteredByReason: Readonly<Record<string, number>>;
    };
};
/** What the report was made under, and what of it no longer serves. */
export declare function configurationFields({ configuration, stale }: ScanReport): {
    files: readonly import("../model/configuration.ts").ConfigurationFile[];
    settings: readonly import("../model/configuration.ts").Setting[];
    stale: {
        by: 'baseline' | 'ignore-file' | 'config';
        file: string;
        line: number;
        fingerprint: string | null;
        pattern: string | null;
        redacted: string | null;
        reason: string | null;
        expires: string | null;
        state: "expired" | "unused";
    }[];
};
/** The same in short, for formats that say it with every line: SHA-256 by what a file is. */
export declare function configurationHashes({ configuration }: ScanReport): {
    kind: import("../model/configuration.ts").ConfigurationKind;
    path: string;
    sha256: string;
}[];
/** What belongs to the key. */
export declare function findingFields(finding: Finding, style: Style): {
    fingerprint: string;
    ruleId: string;
    mode: import("../model/rule.ts").Mode;
    severity: import("../model/finding.ts").Severity;
    redacted: string;
    secret?: string;
    length: number;
    confidence: import("../model/rule.ts").Confidence;
    verification: import("../model/finding.ts").Verification;
    revokeUrl: string;
    exposure: {
        firstCommit: string | null;
        firstAuthor: string | null;
        firstDate: string | null;
        lastDate: string | null;
        atHead: boolean | null;
        refs: readonly string[];
        refsComplete: boolean;
        removedIn: string | null;
        removedDate: string | null;
        unreachable: string | null;
    } | null;
    suppressed: import("../model/finding.ts").Suppression | null;
};
/** What belongs to one place. A place is known as its key is, or by a mark of its own. */
export declare function sightingFields(sighting: Sighting, finding: Finding): {
    source: import("../model/origin.ts").SightingSource;
    path: string | null;
    rawPath?: string;
    line: number | null;
    column: number | null;
    endLine: number | null;
    endColumn: number | null;
    commit: string | null;
    author: string | null;
    date: string | null;
    object: string | null;
    ref?: string;
    decoded: readonly string[];
    confidence: import("../model/rule.ts").Confidence;
    excerpt: import("../model/finding.ts").Excerpt | null;
    suppressed: import("../model/finding.ts").Suppression | null;
};
/** JSON that is valid UTF-8 whatever was scanned: lone surrogates become U+FFFD. */
export declare function wellFormedJson(value: unknown, indent?: number): string;
