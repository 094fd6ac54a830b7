type Step = () => unknown

const steps: Step[] = []

/**
 * Has a step run after the current test file, the latest step first. Test files share modules, so an `afterAll` of a helper
 * would run only after the file that loads it first.
 */
export function afterFile(step: Step): void {
  steps.push(step)
}

export async function runStepsAfterFile(): Promise<void> {
  for (const step of steps.splice(0).reverse()) await step()
}
