// Runs ours and theirs in turn, many times over, and gives the median of each in milliseconds.
import start, { Cloud, Pair } from "./bench_web.js";

const SIZE = [960, 620];
// The letters of the page's cloud (src/ui/cloud/measure.rs).
const FONT = "Charter, 'Bitstream Charter', 'Sitka Text', Cambria, 'Noto Serif', Georgia, serif";
const GAP = 3;
const [WARM_UP, ROUNDS] = [5, 31];

const fetched = async (name) => (await fetch(name)).text();
const median = (times) => times.sort((a, b) => a - b)[times.length >> 1];

// Runs the works in turn; `{ name: [median, last result] }`.
function inTurn(works) {
  const times = {}, results = {};
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    for (const [name, work] of Object.entries(works)) {
      const began = performance.now();
      results[name] = work();
      if (round >= 0) (times[name] ??= []).push(performance.now() - began);
    }
  }
  return Object.fromEntries(Object.keys(works).map((name) => [name, [median(times[name]), results[name]]]));
}

globalThis.runCloud = async () => {
  await start();
  const table = await fetched("words.tsv");
  const context = document.createElement("canvas").getContext("2d");
  context.font = `600 100px ${FONT}`;
  const measure = (text, size) => context.measureText(text).width * size / 100;
  const ours = new Cloud(table, ...SIZE, measure);
  const sizes = ours.sizes();
  const texts = table.trimEnd().split("\n").map((line) => line.split("\t")[0]);
  const canvas = document.createElement("canvas");
  const theirs = () => {
    let placed = 0;
    d3.layout.cloud().size(SIZE).canvas(() => canvas).words(texts.map((text, i) => ({ text, size: sizes[i] })))
      .font(FONT).fontWeight(600).fontSize((d) => d.size).padding(GAP).rotate(0)
      .on("end", (words) => { placed = words.length; }).start();
    return placed;
  };
  return { words: texts.length, ...inTurn({ ours: () => ours.place(), theirs }) };
};

globalThis.runPairs = async () => {
  await start();
  const [left, right] = await Promise.all(["left.txt", "right.txt"].map(fetched));
  const read = new Pair(left, right);
  return inTurn({
    compare: () => read.compare(),
    whole: () => { const pair = new Pair(left, right); const n = pair.compare(); pair.free(); return n; },
    diffWords: () => Diff.diffWords(left, right).length,
  });
};
globalThis.isReady = true;
