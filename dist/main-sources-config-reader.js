import {
  commitReader,
  indexReader
} from "./main-sources-config-reader-2.js";
import "./main-git-ranges.js";
import "./main-git.js";
import "./main-git-shadow.js";
import "./main-git-run.js";
import "./main-git-cat-file.js";
import "./main-git-refs.js";
import "./main-git-head.js";
import "./main.js";
export {
  commitReader,
  indexReader
};
