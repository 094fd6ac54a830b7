import { afterAll } from 'vitest'
import { runStepsAfterFile } from './helpers/after-file.ts'

// Runs again for each test file.
afterAll(runStepsAfterFile)
