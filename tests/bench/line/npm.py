"""Packages of the npm registry, fetched once, in the versions that a package.json beside their user names."""

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
CACHE = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "precall/bench"


def is_there():
    return all(shutil.which(program) for program in ("node", "npm"))


def fetched(name):
    """A folder outside the project: the files of the folder `name` here, and their packages."""
    sources = sorted((HERE / name).iterdir())
    digest = hashlib.sha256(b"".join(file.read_bytes() for file in sources)).hexdigest()[:12]
    made = CACHE / f"{name}-{digest}"
    if not (made / "complete").exists():
        made.mkdir(parents=True, exist_ok=True)
        for file in sources:
            shutil.copy(file, made)
        _run(made, ["npm", "install", "--no-audit", "--no-fund", "--no-package-lock", "--ignore-scripts", "--omit=dev"])
        (made / "complete").touch()
    return made


def bundled(name, script):
    """The same, with one script for a browser made of that one and its packages: "bundle.js"."""
    made = fetched(name)
    if not (made / "bundle.js").exists():
        _run(made, ["node_modules/.bin/esbuild", script, "--bundle", "--define:global=window", "--outfile=bundle.js"])
    return made


def _run(where, command):
    done = subprocess.run(command, cwd=where, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=300)
    if done.returncode != 0:
        sys.exit(f"{' '.join(command)}: {done.stderr.strip()[-500:]}")
