"""Seconds of the processor that difflib takes to align the words of two texts."""
import difflib
import pathlib
import sys
import time

left, right = (pathlib.Path(name).read_text(encoding="utf-8").split() for name in sys.argv[1:3])
rounds = 5
began = time.process_time()
for _ in range(rounds):
    edits = difflib.SequenceMatcher(None, left, right, autojunk=False).get_opcodes()
print(f"edits\t{len(edits)}\nseconds\t{(time.process_time() - began) / rounds}")
