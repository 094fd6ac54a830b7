import {
  commitReader,
  indexReader
} from "./main-git-read-path.js";
import "./main-git-index-names.js";
import "./main.js";
import "./main-git-run.js";
import "./main-search-searcher.js";
import "./hook-check.js";
import "./main-plain:fs.js";
export {
  commitReader,
  indexReader
};
