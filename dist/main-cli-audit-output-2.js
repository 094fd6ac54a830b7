"use strict";
const __load = async (path) => require(path);
const {
  counted,
  fileStyle,
  folderReports,
  printLine,
  printMessage,
  reporterFor
} = require("./main.js");
const {
  createHash,
  reasonOf,
  writeReportFile
} = require("./main-search-searcher.js");
const {
  BrleaksError,
  join,
  mkdirSync
} = require("./hook-check.js");

// src/fleet/folder-name.ts
var namedCharacters = 80;
function folderName(name) {
  const hash = createHash("sha256").update(name).digest("hex").slice(0, 8);
  const plain = name.replace(/[^A-Za-z0-9-]+/g, "_").replace(/^_+|_+$/g, "");
  return `${plain.slice(-namedCharacters)}.${hash}`;
}

// src/cli/audit-output.ts
var repositoriesFolder = "repositories";
var AuditOutput = class {
  #folder;
  #values;
  #written = /* @__PURE__ */ new Set();
  #unwritten = 0;
  constructor(folder, values) {
    this.#folder = folder;
    this.#values = values;
  }
  /** Writes the reports of one repository. Failures are counted, and the first is printed at once. */
  async writeRepository({ name, own, named }) {
    const folder = join(this.#folder, repositoriesFolder, folderName(name));
    try {
      makeFolder(folder);
      for (const [format, file] of folderReports) {
        const report = format === "json" ? named : own ?? named;
        const write = await reporterFor(format);
        await writeReportFile(join(folder, file), write(report, fileStyle(this.#values)), 420);
      }
      this.#written.add(name);
    } catch (error) {
      if (!(error instanceof BrleaksError)) throw error;
      if (this.#unwritten === 0) await printMessage(error.message);
      this.#unwritten++;
    }
  }
  /**
   * Writes the index.
   * @returns false if it or a report of a repository could not be written.
   */
  async finish(report) {
    const { auditIndex } = await __load("./main-report-index.js");
    const folderOf = (name) => this.#written.has(name) ? `${repositoriesFolder}/${folderName(name)}` : void 0;
    try {
      for (const format of ["json", "csv", "html"]) {
        const path = join(this.#folder, `index.${format}`);
        await writeReportFile(path, auditIndex[format](report, folderOf), 420);
        await this.#print(`wrote ${path}`);
      }
    } catch (error) {
      if (!(error instanceof BrleaksError)) throw error;
      await printMessage(error.message);
      return false;
    }
    const folder = join(this.#folder, repositoriesFolder);
    if (this.#written.size > 0)
      await this.#print(
        `wrote the reports of ${counted(this.#written.size, "repository", "repositories")} to ${folder}`
      );
    if (this.#unwritten === 0) return true;
    await printMessage(
      `the reports of ${counted(this.#unwritten, "repository", "repositories")} could not be written`
    );
    return false;
  }
  async #print(line) {
    if (!this.#values.flag("quiet")) await printLine(line);
  }
};
function makeFolder(folder) {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new BrleaksError("output", `cannot create the folder ${folder}: ${reasonOf(error)}`, {
      cause: error
    });
  }
}

exports.AuditOutput = AuditOutput;
