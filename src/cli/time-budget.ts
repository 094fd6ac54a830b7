import type { ScanReport } from '../model/index.ts'

interface TimeBudget {
  /** Ends the budget after a scan, and adds to its report what the budget left unread. */
  end(report: ScanReport): ScanReport
}

/** Stops a scan once it has taken `seconds`; undefined: never. */
export function startBudget(seconds: number | undefined, controller: AbortController): TimeBudget {
  if (seconds === undefined) return { end: (report) => report }
  let over = false
  const timer = setTimeout(() => {
    over = true
    controller.abort()
  }, seconds * 1000)
  return {
    end: (report) => {
      clearTimeout(timer)
      if (!over) return report
      const reason = { code: 'time-budget', detail: String(seconds) } as const
      const failed = { what: 'the rest', reason }
      const { coverage } = report
      return { ...report, coverage: { ...coverage, failed: [...coverage.failed, failed] } }
    },
  }
}
