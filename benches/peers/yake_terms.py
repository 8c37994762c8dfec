"""Seconds of the processor that YAKE takes for the reports of a folder, each alone, as Sanding does."""
import pathlib
import sys
import time

import yake

texts = [path.read_text(encoding="utf-8") for path in sorted(pathlib.Path(sys.argv[1]).glob("*.txt"))]
began = time.process_time()
extractor = yake.KeywordExtractor(lan="id", n=3, top=20)
found = [extractor.extract_keywords(text) for text in texts]
print(f"reports\t{len(texts)}\nterms\t{sum(map(len, found))}\nseconds\t{time.process_time() - began}")
