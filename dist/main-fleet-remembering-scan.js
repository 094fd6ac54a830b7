import {
  rememberingScan
} from "./main-fleet-object-cache.js";
import "./main.js";
import "./main-search-searcher.js";
import "./hook-check.js";
import "./main-plain:fs.js";
export {
  rememberingScan
};
