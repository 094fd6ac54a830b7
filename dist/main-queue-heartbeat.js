import {
  Heartbeat,
  activeWorkers,
  hasLocalWorker
} from "./main-queue-heartbeat-2.js";
import "./main-queue-names.js";
import "./main.js";
import "./main-search-searcher.js";
import "./hook-check.js";
import "./main-plain:fs.js";
export {
  Heartbeat,
  activeWorkers,
  hasLocalWorker
};
