import {
  openInRepository
} from "./main-git-read-pack.js";
import "./main.js";
import "./main-git-run.js";
import "./main-search-searcher.js";
import "./hook-check.js";
import "./main-plain:fs.js";
export {
  openInRepository
};
