import {
  rememberingScan
} from "./main-fleet-object-cache.js";
import "./main.js";
export {
  rememberingScan
};
