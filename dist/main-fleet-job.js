"use strict";
const {
  createHash
} = require("./main-search-searcher.js");

// src/fleet/job.ts
function newJob(repository, basis, options) {
  const id = createHash("sha256").update(`${basis}\0${repository.address}`).digest("hex").slice(0, 32);
  return { version: 1, id, basis, repository, options };
}
function resultOf({ id, basis, repository: { name } }, outcome) {
  return { version: 1, id, basis, name, attempts: 1, ...outcome };
}
function jobIsIntact({ id, basis, repository, options }) {
  return newJob(repository, basis, options).id === id;
}
function failedResult(job, reason) {
  return resultOf(job, { status: "failed", reason, report: null });
}

exports.newJob = newJob;
exports.resultOf = resultOf;
exports.jobIsIntact = jobIsIntact;
exports.failedResult = failedResult;
