"use strict";
var __defProp = Object.defineProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};

// plain:fs
var module = process.getBuiltinModule("node:fs");
var { accessSync, appendFileSync, chmodSync, closeSync, constants, existsSync, fstatSync, fsyncSync, linkSync, lstatSync, mkdirSync, mkdtempSync, openSync, opendirSync, readFileSync, readSync, readdirSync, readlinkSync, realpathSync, renameSync, rmSync, rmdirSync, statSync, symlinkSync, unlinkSync, utimesSync, writeFileSync, writeSync } = module;

// plain:path
var module2 = process.getBuiltinModule("node:path");
var path_default = module2;
var { basename, delimiter, dirname, extname, isAbsolute, join, normalize, posix, relative, resolve, sep, win32 } = module2;

exports.__export = __export;
exports.accessSync = accessSync;
exports.chmodSync = chmodSync;
exports.closeSync = closeSync;
exports.constants = constants;
exports.existsSync = existsSync;
exports.fstatSync = fstatSync;
exports.fsyncSync = fsyncSync;
exports.linkSync = linkSync;
exports.lstatSync = lstatSync;
exports.mkdirSync = mkdirSync;
exports.mkdtempSync = mkdtempSync;
exports.openSync = openSync;
exports.opendirSync = opendirSync;
exports.readFileSync = readFileSync;
exports.readSync = readSync;
exports.readdirSync = readdirSync;
exports.readlinkSync = readlinkSync;
exports.realpathSync = realpathSync;
exports.renameSync = renameSync;
exports.rmSync = rmSync;
exports.rmdirSync = rmdirSync;
exports.statSync = statSync;
exports.symlinkSync = symlinkSync;
exports.unlinkSync = unlinkSync;
exports.utimesSync = utimesSync;
exports.writeFileSync = writeFileSync;
exports.writeSync = writeSync;
exports.path_default = path_default;
exports.basename = basename;
exports.delimiter = delimiter;
exports.dirname = dirname;
exports.isAbsolute = isAbsolute;
exports.join = join;
exports.normalize = normalize;
exports.posix = posix;
exports.relative = relative;
exports.resolve = resolve;
exports.sep = sep;
exports.win32 = win32;
