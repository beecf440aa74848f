# Everything Echometer's authors and users type. `make demo` and `make test` do all the set-up themselves.

# Where `make install` puts the program.
PREFIX ?= /usr/local

swift_flags := --explicit-target-dependency-import-check error

.PHONY: demo test check build install format lint documentation fuzz benchmark pictures clean

# The whole way once, on the built-in sample day.
demo: build
	.build/release/echometer demo

# The program, optimised, with Swift's own libraries inside: it starts faster and runs where there is no Swift.
build: packages-build
	swift build -c release --product echometer --static-swift-stdlib $(swift_flags)

# Tests with servers in the test's own process, tests of commands that keep to seconds, and such that count for minutes.
serving := ^(FeedFetchingTests|DeliveryTests|WebServerTests)\.
timed := ^CommandTests\.CrawlOptionsTests
counting := ^CommandTests\.(ReportCommandTests|GapCommandTests)

# All tests, those in a real browser included. Not all at once: on two cores what counts for seconds would starve the
# servers and programs of the tests that keep to seconds.
test: packages-test
	swift build --build-tests $(swift_flags)
	swift test --skip-build --filter '$(serving)'
	swift test --skip-build --filter '$(timed)'
	swift test --skip-build --filter '^CommandTests\.' --skip '$(timed)' --skip '$(counting)'
	swift test --skip-build --filter '$(counting)'
	swift test --skip-build --skip '$(serving)' --skip '^CommandTests\.'

# What the continuous build runs.
check: test lint documentation fuzz

# Reads damaged feeds with AddressSanitizer for a moment; `Fuzzing/run 1800 2` does so for longer.
fuzz: packages-build
	Fuzzing/run 30

# Reading feeds against libxml2 reading them for nothing, and crawls against curl that only fetches.
benchmark: build
	swift run -c release --package-path Benchmarks FeedParsingBenchmark
	Benchmarks/crawl speed memory hanging tls
	Benchmarks/stories windows reference
	Benchmarks/echoes stories

# The pictures of the README, of the sample day.
pictures: build packages-test
	.ci/pictures

lint:
	swift format lint --strict --recursive --parallel Package.swift Sources Tests \
		Benchmarks/Package.swift Benchmarks/Sources Fuzzing/Package.swift Fuzzing/Sources

format:
	swift format --in-place --recursive --parallel Package.swift Sources Tests \
		Benchmarks/Package.swift Benchmarks/Sources Fuzzing/Package.swift Fuzzing/Sources

documentation: packages-build
	swift package --disable-sandbox generate-documentation --warnings-as-errors \
		--target News --target FeedParsing --target FeedFetching --target Storage --target Analysis \
		--target Reporting --target Delivery --target Aggregation --target WebServer

install: build
	install -D -m 755 .build/release/echometer $(DESTDIR)$(PREFIX)/bin/echometer

clean:
	swift package clean

.PHONY: packages-build packages-test
packages-build:
	@.ci/packages build

packages-test:
	@.ci/packages build test
