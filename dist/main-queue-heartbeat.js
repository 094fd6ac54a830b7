import {
  Heartbeat,
  activeWorkers,
  hasLocalWorker
} from "./main-queue-heartbeat-2.js";
import "./main-queue-names.js";
import "./main.js";
export {
  Heartbeat,
  activeWorkers,
  hasLocalWorker
};
