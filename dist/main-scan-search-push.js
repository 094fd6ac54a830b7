import {
  searchPush
} from "./main-git-run.js";
import "./main-sources-windows.js";
import "./hook-check.js";
import "./main-plain:fs.js";
export {
  searchPush
};
