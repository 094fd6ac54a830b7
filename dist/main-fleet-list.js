import {
  isOneRepository,
  listRepositories
} from "./main-fleet-list-2.js";
import "./main-fleet-address.js";
import "./main-plain:url.js";
import "./main.js";
import "./main-search-searcher.js";
import "./hook-check.js";
import "./main-plain:fs.js";
export {
  isOneRepository,
  listRepositories
};
