import {
  readShared,
  threadsFor,
  workerFile
} from "./main-scan-threads-2.js";
import "./main-git-read-pack.js";
import "./main-sources-brotli-blobs.js";
import "./main-git-cat-file.js";
import "./main-git-changes.js";
import "./main-git-refs.js";
import "./main-git-head.js";
import "./main.js";
export {
  readShared,
  threadsFor,
  workerFile
};
