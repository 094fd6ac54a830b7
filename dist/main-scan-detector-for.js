import {
  detectorFor
} from "./main-scan-detector-for-2.js";
import "./main-rules-identifier-bigrams.js";
import "./main.js";
export {
  detectorFor
};
