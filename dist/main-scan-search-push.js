import {
  searchPush
} from "./main-git-run.js";
import "./main-search-searcher.js";
import "./hook-check.js";
import "./main-plain:fs.js";
export {
  searchPush
};
