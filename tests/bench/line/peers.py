"""The tools of others that run in a browser, fetched once and made into one script."""

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

SOURCES = Path(__file__).resolve().parent / "browser_peers"
CACHE = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "precall/bench"


def folder():
    """Where peers.js is; its versions are those of package.json."""
    sources = sorted(SOURCES.iterdir())
    digest = hashlib.sha256(b"".join(file.read_bytes() for file in sources)).hexdigest()[:12]
    made = CACHE / f"peers-{digest}"
    if not (made / "peers.js").exists():
        made.mkdir(parents=True, exist_ok=True)
        for file in sources:
            shutil.copy(file, made / f"source-{file.name}" if file.suffix == ".js" else made)
        _run(made, ["npm", "install", "--no-audit", "--no-fund", "--no-package-lock", "--ignore-scripts", "--omit=dev"])
        _run(made, ["node_modules/.bin/esbuild", "source-peers.js", "--bundle", "--define:global=window", "--outfile=peers.js"])
    return made


def _run(where, command):
    done = subprocess.run(command, cwd=where, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=300)
    if done.returncode != 0:
        sys.exit(f"bandwidth: {' '.join(command)}: {done.stderr.strip()[-500:]}")
