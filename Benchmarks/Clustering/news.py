"""Made-up news for the clustering's benchmark: a vocabulary by Zipf's law, events with words of their own.

An event has a handful of names and of ordinary words; its reports are spread over the hours after it, and most
events have one report. Titles have 6 to 12 words, summaries 10 to 40, as in the feeds that we read.
"""
import bisect, itertools, json, random


class News:
    def __init__(self, seed=1, vocabulary=40_000):
        self.random = random.Random(seed)
        syllables = [a + b for a in "bdfgklmnprstvz" for b in "aeiou"] + ["st", "nd", "er", "in", "on"]
        self.words = ["".join(self.random.choices(syllables, k=self.random.choice((2, 2, 3, 3, 4)))) for _ in range(vocabulary)]
        # Zipf with the exponent of news text, without the function words at its head.
        self.weights = list(itertools.accumulate(1 / (rank + 40) for rank in range(vocabulary)))
        self.syllables = syllables

    def word(self):
        return self.words[bisect.bisect(self.weights, self.random.random() * self.weights[-1])]

    def name(self):
        return "".join(self.random.choices(self.syllables, k=4)).capitalize()

    def items(self, count, hours):
        """`count` items over `hours`, in order of time: (seconds, event, title, summary)."""
        result, event = [], 0
        while len(result) < count:
            event += 1
            names = [self.name() for _ in range(self.random.randint(2, 4))]
            words = [self.word() for _ in range(12)]
            start = self.random.random() * hours
            reports = min(300, int(1 / (self.random.random() + 0.003)))
            for _ in range(reports):
                at = start + self.random.expovariate(1 / 8)
                if at >= hours: at = start
                def text(low, high, share):
                    length = self.random.randint(low, high)
                    own = names + words
                    return " ".join(self.random.choice(own) if self.random.random() < share else self.word() for _ in range(length))
                title, summary = text(6, 12, .6), text(10, 40, .3)
                result.append((at * 3600, event, title, summary))
        result = result[:count]
        result.sort()
        return result

    def write(self, path, count, hours, outlets=3_000):
        """Writes an NDJSON file as `echometer cluster` reads it, with the event as the label."""
        import datetime
        begin = datetime.datetime(2026, 9, 14, tzinfo=datetime.timezone.utc)
        with open(path, "w") as file:
            for number, (at, event, title, summary) in enumerate(self.items(count, hours)):
                moment = (begin + datetime.timedelta(seconds=at)).strftime("%Y-%m-%dT%H:%M:%SZ")
                outlet = "outlet-%d.example" % self.random.randrange(outlets)
                file.write(json.dumps({
                    "id": str(number), "outlet": outlet, "title": title, "summary": summary, "lang": "en",
                    "published": moment, "story": str(event)}) + "\n")
