import {
  isOneRepository,
  listRepositories
} from "./main-fleet-list-2.js";
import "./main-fleet-address.js";
import "./main-plain:url.js";
import "./main.js";
export {
  isOneRepository,
  listRepositories
};
