"""The reference: scikit-learn's TF-IDF and a single pass over the items in order of time.

    reference.py FILE.ndjson HOURS     each item joins the story of its nearest item of the last HOURS, or founds one

Prints {"id","story"} a line.
"""
import datetime, json, sys

import numpy
from sklearn.feature_extraction.text import TfidfVectorizer

items = [json.loads(line) for line in open(sys.argv[1])]
window = float(sys.argv[2]) * 3600
times = [datetime.datetime.fromisoformat(item["published"].replace("Z", "+00:00")).timestamp() for item in items]
matrix = TfidfVectorizer(sublinear_tf=True, dtype=numpy.float32).fit_transform(
    item["title"] + " " + item["summary"] for item in items)
stories = list(range(len(items)))
BATCH = 256
for start in range(0, len(items), BATCH):
    end = min(start + BATCH, len(items))
    first = next(i for i in range(max(0, start - len(items)), start + 1) if times[i] >= times[start] - window)
    likenesses = (matrix[start:end] @ matrix[first:end].T).tocsr()
    for row in range(end - start):
        columns = likenesses.indices[likenesses.indptr[row]:likenesses.indptr[row + 1]]
        values = likenesses.data[likenesses.indptr[row]:likenesses.indptr[row + 1]]
        earlier = columns < start + row - first
        if earlier.any():
            best = values[earlier].argmax()
            if values[earlier][best] >= 0.3: stories[start + row] = stories[first + columns[earlier][best]]
for item, story in zip(items, stories):
    print(json.dumps({"id": item["id"], "story": str(story)}))
