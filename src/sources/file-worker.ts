import { workerData } from 'node:worker_threads'
import { readBlocks } from './block-reader.ts'
import { FileBlocks } from './file-blocks.ts'
import { type FileThreadData, fileProtocol } from './file-protocol.ts'

/** A thread that reads files beside the main one. */
const { protocol, task } = workerData as FileThreadData
if (protocol === fileProtocol) readBlocks(new FileBlocks(task.memory), task)
