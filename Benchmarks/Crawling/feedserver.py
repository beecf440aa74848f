"""A web of feeds on the loopback network, with a clock of its own, that watches how it is crawled.

Feed n of host h is http://127.22.x.y:PORT/n, where x.y spells h. Each feed publishes at a pace of its own, from
every twenty minutes to every three days, and holds its newest items. Some hosts answer late, some never, some ask to
be left alone for two hours; some feeds end, and some allow themselves to be kept for four hours.

The server notes every rule that a crawler breaks (`Web.broken`) and what it has handed out (`Web.sent`), so that the
driver can compare that with what was stored. Only Python's standard library is used.
"""
import asyncio, gzip, socket, ssl, threading, time, zlib

EPOCH = 1_790_000_000  # the virtual time at which a web begins
HISTORY = 50  # items each feed has at the beginning
HOUR = 3600
NUMBER = 9876543  # stands for the number of a feed in the pattern of a still web's documents
# How often feeds publish, in seconds: the few fast ones are what a crawler can lose items of.
PACES = [1200] + [HOUR] * 3 + [3 * HOUR] * 5 + [8 * HOUR] * 5 + [24 * HOUR] * 4 + [72 * HOUR] * 2


def scattered(number, salt):
    """A number of 32 bits that depends on both as if by chance."""
    return zlib.crc32(b"%d/%d" % (salt, number))


class Web:
    """What is published, by whom and when, and what a crawler did.

    is_still: nothing is published, so that every document can be made beforehand, and what is measured does not wait
    for this server. Otherwise there are hosts and feeds with special wishes among the others.
    """

    def __init__(self, feeds, hosts, items=HISTORY, item_bytes=300, latency=0.0, hanging=0.0, is_still=False):
        self.feeds, self.hosts, self.items, self.item_bytes = feeds, hosts, items, item_bytes
        self.latency, self.hanging, self.is_still = latency, hanging, is_still
        self.now = EPOCH
        self.polls = 0
        self.answers = {}
        self.broken = {}
        self.sent = {}  # feed: (newest item sent, oldest item sent at the first time)
        self.lost = set()  # feeds of which items went by between two polls
        self.polled = {}  # feed: when it was asked last
        self.fresh = {}  # feed: until when what was sent may be kept
        self.tags = {}  # feed: the ETag it sent last
        self.ended = set()
        self.held = {}  # host: until when it wants to be left alone
        self.unheard = {}  # hosts whose wish may not have been heard yet by one request
        self.asking = {}  # host: requests in hand
        self.packed = []
        if is_still:
            self.pattern = self.document(NUMBER, HISTORY)
            self.packed = [gzip.compress(self.body(feed, HISTORY), 6) for feed in range(feeds)]

    def address(self, host, port, scheme="http"):
        return "%s://127.22.%d.%d:%d" % (scheme, host >> 8, host & 255, port)

    def urls(self, port, scheme="http"):
        return ["%s/%d" % (self.address(n % self.hosts, port, scheme), n) for n in range(self.feeds)]

    def pace(self, feed):
        return PACES[scattered(feed, 1) % len(PACES)]

    def newest(self, feed):
        if self.is_still: return HISTORY
        pace = self.pace(feed)
        return HISTORY + (int(self.now) - EPOCH + scattered(feed, 2) % pace) // pace

    def published(self, feed, item):
        pace = self.pace(feed)
        return EPOCH + (item - HISTORY) * pace - scattered(feed, 2) % pace

    def document(self, feed, newest):
        lines = ['<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Feed %d</title>'
                 '<link>http://feed%d.example/</link><description>What happens</description>' % (feed, feed)]
        for item in range(newest, max(0, newest - self.items), -1):
            words = "%08x" % scattered(item, feed + 7)
            text = (words + " is told in the words of feed %d. " % feed) * (self.item_bytes // 44 + 1)
            lines.append(
                '<item><title>Item %d of feed %d: %s</title><link>http://feed%d.example/%d</link>'
                '<guid isPermaLink="false">feed-%d-%d</guid><pubDate>%s</pubDate><description>%s</description></item>'
                % (item, feed, words, feed, item, feed, item, date(self.published(feed, item)),
                   text[:self.item_bytes]))
        lines.append("</channel></rss>")
        return "\n".join(lines).encode()

    def body(self, feed, newest):
        if self.is_still: return self.pattern.replace(b"%d" % NUMBER, b"%07d" % feed)
        return self.document(feed, newest)

    def note(self, rule, feed):
        self.broken.setdefault(rule, []).append((feed, self.now))

    def answer(self, feed, fields):
        """(status, header fields, body); status 0 is an answer that never comes."""
        host = feed % self.hosts
        self.polls += 1
        # A whole round of the clock has the same time; to be asked twice in it is to be asked too often.
        before = self.polled.get(feed)
        if before is not None and self.now - before < 600: self.note("asked again within ten minutes", feed)
        if self.fresh.get(feed, 0) > self.now: self.note("asked before max-age was over", feed)
        if self.held.get(host, 0) > self.now:
            # The other one of two requests at once may have left before the answer was there.
            if self.unheard.pop(host, None) is None: self.note("asked a host that wants to be left alone", feed)
        if feed in self.ended: self.note("asked a feed that has ended", feed)
        self.polled[feed] = self.now
        if self.hanging and scattered(host, 3) % 10_000 < self.hanging * 10_000: return 0, "", b""
        if not self.is_still:
            if scattered(host, 4) % 100 == 0 and scattered(int(self.now) // (6 * HOUR), host) % 2 == 0:
                if self.held.get(host, 0) <= self.now: self.unheard[host] = True
                self.held[host] = self.now + 2 * HOUR
                return 429, "Retry-After: %d\r\n" % (2 * HOUR), b""
            if scattered(feed, 5) % 200 == 0:
                self.ended.add(feed)
                return 410, "", b""
        newest = self.newest(feed)
        tag = '"%d-%d"' % (feed, newest)
        if feed in self.tags and fields.get(b"if-none-match") != self.tags[feed].encode():
            self.note("asked without the validators", feed)
        age = ""
        if not self.is_still and scattered(feed, 6) % 20 == 0:
            self.fresh[feed] = self.now + 4 * HOUR
            age = "Cache-Control: max-age=%d\r\n" % (4 * HOUR)
        self.tags[feed] = tag
        modified = "Last-Modified: %s\r\n" % date(self.published(feed, newest))
        if fields.get(b"if-none-match") == tag.encode():
            return 304, "ETag: %s\r\n%s%s" % (tag, modified, age), b""
        newest_sent, oldest = self.sent.get(feed, (None, max(0, newest - self.items) + 1))
        if newest_sent is not None and newest - newest_sent > self.items: self.lost.add(feed)
        self.sent[feed] = (newest, oldest)
        coding = ""
        if b"gzip" in fields.get(b"accept-encoding", b""):
            body = self.packed[feed] if self.packed else gzip.compress(self.document(feed, newest), 1)
            coding = "Content-Encoding: gzip\r\n"
        else: body = self.body(feed, newest)
        return 200, "ETag: %s\r\n%s%s%sContent-Type: application/rss+xml\r\n" % (tag, modified, age, coding), body

    def expected(self, feed):
        """How many items a crawler that has lost none has stored of the feed; None when some went by."""
        if feed in self.lost: return None
        if feed not in self.sent: return 0
        newest, oldest = self.sent[feed]
        return newest - oldest + 1


REASONS = {200: "OK", 304: "Not Modified", 404: "Not Found", 410: "Gone", 429: "Too Many Requests"}
DAYS = "Thu Fri Sat Sun Mon Tue Wed".split()
MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()


def date(moment):
    t = time.gmtime(moment)
    return "%s, %02d %s %d %02d:%02d:%02d GMT" % (
        DAYS[(int(moment) // 86_400) % 7], t.tm_mday, MONTHS[t.tm_mon - 1], t.tm_year, t.tm_hour, t.tm_min, t.tm_sec)


class Connection(asyncio.Protocol):
    def __init__(self, web):
        self.web, self.buffer, self.unanswered = web, b"", []

    def connection_made(self, transport):
        self.transport = transport
        # The listener had to take all addresses; it is meant for this machine only.
        if not transport.get_extra_info("peername")[0].startswith("127."): transport.abort()

    def connection_lost(self, error):
        for host in self.unanswered: self.web.asking[host] -= 1

    def data_received(self, data):
        self.buffer += data
        while b"\r\n\r\n" in self.buffer:
            head, self.buffer = self.buffer.split(b"\r\n\r\n", 1)
            self.serve(head)

    def serve(self, head):
        lines = head.split(b"\r\n")
        fields = {}
        for line in lines[1:]:
            name, _, value = line.partition(b":")
            fields[name.lower()] = value.strip()
        path = lines[0].split(b" ")[1]
        web = self.web
        if not path[1:].isdigit() or int(path[1:]) >= web.feeds: return self.send(404, "", b"")
        feed = int(path[1:])
        host = feed % web.hosts
        web.asking[host] = web.asking.get(host, 0) + 1
        if web.asking[host] > 2: web.note("more than two requests at once", feed)
        answer = web.answer(feed, fields)
        if answer[0] == 0: self.unanswered.append(host)
        elif web.latency: asyncio.get_running_loop().call_later(web.latency, self.finish, host, answer)
        else: self.finish(host, answer)

    def finish(self, host, answer):
        self.web.asking[host] -= 1
        self.send(*answer)

    def send(self, status, fields, body):
        self.web.answers[status] = self.web.answers.get(status, 0) + 1
        length = "" if status == 304 else "Content-Length: %d\r\n" % len(body)
        head = "HTTP/1.1 %d %s\r\nDate: %s\r\n%s%s\r\n" % (
            status, REASONS[status], date(self.web.now), length, fields)
        self.transport.write(head.encode() + body)


class Server:
    """Serves a web from a thread of its own; `with Server(web) as port`."""

    def __init__(self, web, certificate=None):
        self.web, self.certificate = web, certificate

    def __enter__(self):
        ready = threading.Event()
        self.thread = threading.Thread(target=self.run, args=(ready,), daemon=True)
        self.thread.start()
        ready.wait()
        return self.port

    def run(self, ready):
        self.loop = asyncio.new_event_loop()
        listener = socket.socket()
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        # All of 127.0.0.0/8 leads here, and each of its addresses is a host of its own to a crawler.
        listener.bind(("0.0.0.0", 0))
        self.port = listener.getsockname()[1]
        context = None
        if self.certificate:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(*self.certificate)
        self.loop.run_until_complete(
            self.loop.create_server(lambda: Connection(self.web), sock=listener, ssl=context, backlog=4096))
        ready.set()
        self.loop.run_forever()

    def __exit__(self, *_):
        self.loop.call_soon_threadsafe(self.loop.stop)
        self.thread.join()
