# Rasid. "make demo" shows it at work, "make check" tests it; README.md has the
# rest. All that is made lies below build/.

PREFIX ?= /usr/local
BINDIR = $(PREFIX)/bin
SBINDIR = $(PREFIX)/sbin
LIBDIR = $(PREFIX)/lib
DATADIR = $(PREFIX)/share/rasid
MANDIR = $(PREFIX)/share/man
DOCDIR = $(PREFIX)/share/doc/rasid
SYSCONFDIR = /etc/rasid

# SAN=1: with sanitizers, in build/san. FUZZ=1: for libFuzzer, in build/fuzz
# (adding 0 to NULL, of which clang alone complains, is let pass). TSAN=1: for
# races between threads, in build/tsan. CRASH=1: with the crash points of
# base/crashpoint.h, in build/crash. WERROR=1: warnings are errors.
ifeq ($(SAN),1)
BUILD ?= build/san
CFLAGS ?= -O1 -g -fno-omit-frame-pointer
HARDEN = -fsanitize=address,undefined -fno-sanitize-recover=undefined
HARDEN_LINK = $(HARDEN)
else ifeq ($(CRASH),1)
BUILD ?= build/crash
CFLAGS ?= -O2 -g
HARDEN = -DRASID_CRASH -fPIE
HARDEN_LINK = -pie
else ifeq ($(TSAN),1)
BUILD ?= build/tsan
CFLAGS ?= -O1 -g -fno-omit-frame-pointer
HARDEN = -fsanitize=thread
HARDEN_LINK = $(HARDEN)
else ifeq ($(FUZZ),1)
BUILD ?= build/fuzz
CC = clang
CFLAGS ?= -O1 -g -fno-omit-frame-pointer
HARDEN = -fsanitize=fuzzer-no-link,address,undefined \
	-fno-sanitize=pointer-overflow -fno-sanitize-recover=undefined
HARDEN_LINK = -fsanitize=fuzzer,address,undefined
else
BUILD ?= build
CFLAGS ?= -O2 -g
HARDEN = -D_FORTIFY_SOURCE=3 -fstack-protector-strong \
	-fstack-clash-protection -fcf-protection -fPIE
HARDEN_LINK = -pie -Wl,-z,relro,-z,now -Wl,-z,noexecstack
endif

# In the order in which data flows: a file includes only headers of folders
# named above its own. tests/layers.sh holds that, and that none is missing.
SRCS = \
	base/xmalloc.c base/log.c base/arena.c base/buf.c base/map.c \
	base/hash.c base/crashpoint.c base/option.c base/conf.c \
	base/histogram.c base/jobs.c base/progress.c base/visible.c \
	feed/article.c feed/charset.c feed/mend.c feed/html.c \
	feed/published.c feed/feed.c feed/reading.c feed/page.c feed/json.c \
	feed/jsonfeed.c feed/rss.c \
	text/fold.c text/token.c text/sentence.c \
	lexicon/stanza.c lexicon/library.c lexicon/letters.c lexicon/morph.c \
	lexicon/morph_root.c lexicon/morph_noun.c lexicon/morph_verb.c \
	lexicon/morph_write.c lexicon/readings.c lexicon/form_table.c \
	lexicon/memo.c lexicon/trie.c lexicon/place.c lexicon/gazetteer.c \
	lexicon/gazetteer_rank.c lexicon/geonames.c lexicon/lexicon.c \
	lexicon/lexemes.c lexicon/entities.c lexicon/spelling.c \
	lexicon/analysis.c \
	rules/phrase.c rules/slot.c rules/count.c rules/feature.c rules/pattern.c rules/reach.c rules/first.c \
	rules/index.c rules/need.c rules/beginning.c \
	rules/code.c rules/wordtest.c rules/adjunct.c rules/agreement.c rules/vm.c rules/family.c \
	rules/evidence.c rules/ruleset.c rules/legal.c rules/stage.c rules/dump.c \
	events/calendar.c events/story.c events/surname.c events/means.c events/finding.c events/telling.c \
	events/date.c events/today.c events/timing.c events/toponym.c events/spot.c \
	events/place.c events/memory.c events/people.c events/owner.c events/side.c events/actor.c \
	events/subject.c \
	events/source.c events/speaker.c events/roster.c events/toll.c \
	events/fit.c events/gather.c events/harm.c events/total.c events/merge.c \
	events/background.c events/topic.c \
	events/confidence.c events/assemble.c events/crosswalk.c \
	events/record.c events/record_rows.c \
	extract.c explain.c explain_event.c explain_rule.c check.c coverage.c \
	intake/token.c intake/queued.c intake/job.c intake/listen.c \
	intake/request.c intake/http.c intake/route.c intake/spoolname.c intake/spool.c \
	intake/accept.c intake/blob.c intake/frame.c intake/child.c \
	intake/worker.c intake/nursery.c intake/loader.c intake/ledger.c intake/pool.c \
	intake/passed.c intake/sql.c intake/backlog.c intake/census.c \
	intake/salvage.c intake/operator.c intake/queue.c intake/flow.c \
	intake/report.c intake/client.c \
	store/pg.c store/batch.c store/reference.c store/catalogue.c \
	store/verdict.c store/upkeep.c store/store.c store/session.c store/migrate.c \
	store/export.c store/stored.c
CMDS = $(notdir $(wildcard daemon/cmd_*.c))
TESTS = $(wildcard tests/test_*.c)
FUZZERS = $(wildcard tests/fuzz_*.c)
FUZZED = $(filter-out intake/% store/%,$(SRCS)) intake/request.c \
	intake/spoolname.c

LIBS = libevent libevent_pthreads jansson icu-i18n icu-uc libpq libxml-2.0 \
	sqlite3 libsystemd libcrypto
DEBS = gcc libc6-dev pkg-config libevent-dev libjansson-dev libicu-dev \
	libpq-dev libxml2-dev libsqlite3-dev libsystemd-dev libssl-dev \
	check postgresql-15 curl python3 mandoc

# Asked once, and only if something is compiled.
pkg = $(or $(shell pkg-config $1 $(LIBS)),$(error try "make deps" first))
PKG_CFLAGS = $(eval PKG_CFLAGS := $$(call pkg,--cflags))$(PKG_CFLAGS)
PKG_LIBS = $(eval PKG_LIBS := $$(call pkg,--libs))$(PKG_LIBS)

WARN = -Wall -Wextra -Wshadow -Wstrict-prototypes -Wmissing-prototypes \
	-Wwrite-strings -Wpointer-arith -Wvla -Werror=format-security \
	$(if $(WERROR),-Werror)
FLAGS = -std=gnu11 -Idaemon -D_GNU_SOURCE -DRASID_DATADIR='"$(DATADIR)"' \
	$(CPPFLAGS) $(CFLAGS) $(WARN) $(HARDEN)
# V=1 shows the commands.
say = $(if $(V),,@echo "  $1 $@";)
COMPILE = $(call say,CC  )$(CC) $(FLAGS) $(PKG_CFLAGS) -MMD -MP -c -o $@ $<
LINK = $(call say,LINK)$(CC) $(CFLAGS) $(HARDEN_LINK) $(LDFLAGS) -o $@ $^

OBJS = $(SRCS:%.c=$(BUILD)/%.o)
CMD_OBJS = $(CMDS:%.c=$(BUILD)/%.o)
PROGRAMS = $(BUILD)/rasid $(BUILD)/rasidd
TEST_PROGRAMS = $(TESTS:%.c=$(BUILD)/%)
FUZZ_PROGRAMS = $(FUZZERS:%.c=$(BUILD)/%)

all: $(PROGRAMS)

$(BUILD)/rasid: $(BUILD)/rasid.o $(CMD_OBJS) $(BUILD)/librasid.a
	$(LINK) $(PKG_LIBS) -lm -lpthread

$(BUILD)/rasidd: $(BUILD)/rasidd.o $(BUILD)/librasid.a
	$(LINK) $(PKG_LIBS) -lm -lpthread

$(BUILD)/librasid.a: $(OBJS)
	$(call say,AR  )rm -f $@ && $(AR) rcs $@ $^

$(BUILD)/tests/%: $(BUILD)/tests/%.o $(BUILD)/librasid.a
	$(LINK) $(shell pkg-config --libs check) $(PKG_LIBS) -lm -lpthread

$(BUILD)/tests/fuzz_%: $(BUILD)/tests/fuzz_%.o $(FUZZED:%.c=$(BUILD)/%.o)
	$(LINK) $(PKG_LIBS) -lm -lpthread

$(BUILD)/%.o: daemon/%.c $(BUILD)/flags
	@mkdir -p $(@D)
	$(COMPILE)

$(BUILD)/tests/%.o: tests/%.c $(BUILD)/flags
	@mkdir -p $(@D)
	$(COMPILE)

# With other flags, or another PREFIX, all is compiled anew.
$(BUILD)/flags: force
	@mkdir -p $(@D)
	@echo '$(subst ','\'',$(FLAGS))' | cmp -s - $@ || \
	    echo '$(subst ','\'',$(FLAGS))' >$@

-include $(OBJS:.o=.d) $(CMD_OBJS:.o=.d) $(PROGRAMS:=.d) $(TEST_PROGRAMS:=.d) \
	$(FUZZ_PROGRAMS:=.d)

# Paths in pages and units follow PREFIX. A configuration that is there already
# is never touched, and one user's install in their own home writes none.
put = sed 's,/usr/share/rasid,$(DATADIR),g; s,/usr/sbin,$(SBINDIR),g; \
	s,/usr/lib/rasid,$(LIBDIR)/rasid,g' $1 | \
	install -Dm644 /dev/stdin $(DESTDIR)$(strip $2)

install: all
	install -D -t $(DESTDIR)$(BINDIR) $(BUILD)/rasid
	install -D -t $(DESTDIR)$(SBINDIR) $(BUILD)/rasidd
	install -D -t $(DESTDIR)$(LIBDIR)/rasid systemd/rasid-fetch
	install -Dm644 -t $(DESTDIR)$(DATADIR)/schema schema/*.sql
	for file in $$(cd config && find */ -type f); do install -Dm644 \
	    config/$$file $(DESTDIR)$(DATADIR)/$$file || exit; done
	install -Dm644 -t $(DESTDIR)$(DOCDIR) README.md LICENSE
	for page in man/*; do $(call put,$$page,\
	    $(MANDIR)/man$${page##*.}/$${page##*/}) || exit; done
	install -Dm644 systemd/rasid.bash \
	    $(DESTDIR)$(PREFIX)/share/bash-completion/completions/rasid
	ln -sf rasid $(DESTDIR)$(PREFIX)/share/bash-completion/completions/rasidd
	install -Dm644 -t $(DESTDIR)$(DOCDIR) systemd/rasid.rules.yml \
	    systemd/rasid-dashboard.json
	for unit in systemd/*.service systemd/*.socket systemd/*.timer; do $(call put,$$unit,\
	    $(LIBDIR)/systemd/system/$${unit##*/}) || exit; done
	$(call put,systemd/sysusers.conf,$(LIBDIR)/sysusers.d/rasid.conf)
	$(call put,systemd/tmpfiles.conf,$(LIBDIR)/tmpfiles.d/rasid.conf)
	$(call put,config/rasid.conf,$(DOCDIR)/rasid.conf)
	if [ ! -e $(DESTDIR)$(SYSCONFDIR)/rasid.conf ] && \
	    { [ -n "$(DESTDIR)" ] || [ "$$(id -u)" -eq 0 ]; }; then \
	    $(call put,config/rasid.conf,$(SYSCONFDIR)/rasid.conf); fi

deps:
	@missing=; for p in $(DEBS); do \
	    dpkg-query -W -f='$${db:Status-Status}' $$p 2>/dev/null | \
	        grep -q '^installed' || missing="$$missing $$p"; done; \
	[ -n "$$missing" ] || exit 0; echo "missing:$$missing"; \
	command -v apt-get >/dev/null || \
	    { echo 'no apt-get: install these, or their like, by hand'; exit 1; }; \
	sudo=; [ "$$(id -u)" -eq 0 ] || sudo=sudo; \
	$$sudo apt-get update && $$sudo env DEBIAN_FRONTEND=noninteractive \
	    apt-get install -y --no-install-recommends $$missing

demo: deps
	@$(MAKE) --no-print-directory -j$$(nproc) all
	tests/demo.sh

check: deps
	@$(MAKE) --no-print-directory -j$$(nproc) SAN=1 WERROR=1 all tests
	@! tests/fuzz.sh --can || \
	    $(MAKE) --no-print-directory -j$$(nproc) FUZZ=1 fuzzers
	BUILD=build/san tests/run.sh

# The Debian package, seen by lintian; and its whole life in a bare Debian.
deb:
	@$(MAKE) --no-print-directory deps DEBS="$(DEBS) debhelper fakeroot lintian"
	BUILD=$(BUILD) sh tests/deb.sh

package: deb
	@$(MAKE) --no-print-directory deps DEBS="debootstrap prometheus"
	promtool check rules systemd/rasid.rules.yml
	BUILD=$(BUILD) sh tests/package.sh

tests: $(TEST_PROGRAMS)

# Each target for ten minutes, or so long: FUZZ_SECONDS=60.
fuzz: deps
	@tests/fuzz.sh --can || { echo 'no clang with libFuzzer'; exit 1; }
	@$(MAKE) --no-print-directory -j$$(nproc) FUZZ=1 fuzzers
	FUZZ_SECONDS=$(or $(FUZZ_SECONDS),600) tests/fuzz.sh

fuzzers: $(FUZZ_PROGRAMS)

# The long tests of the service; the verdict is on the last line of each.
crash: deps
	@$(MAKE) --no-print-directory -j$$(nproc) CRASH=1 all
	BUILD=build/crash KILLS=$(or $(KILLS),500) \
	    tests/cluster.sh python3 tests/crash.py

power: all
	ROUNDS=$(or $(ROUNDS),150) tests/cluster.sh python3 tests/power.py

faults: all
	tests/cluster.sh python3 tests/faults.py $(FAULTS)

load: all
	SECONDS=$(or $(SECONDS),60) tests/cluster.sh python3 tests/load.py

backlog: all
	ARTICLES=$(or $(ARTICLES),200000) tests/cluster.sh python3 tests/backlog.py

soak: all
	MINUTES=$(or $(MINUTES),60) tests/cluster.sh python3 tests/soak.py

# The threads: the queue's and those of "rasid extract --jobs".
tsan: deps
	@$(MAKE) --no-print-directory -j$$(nproc) TSAN=1 all tests
	BUILD=build/tsan CK_DEFAULT_TIMEOUT=60 tests/run.sh queue jobs once

.PHONY: crash power faults load backlog soak tsan

# How fast everything is, beside what could be: BENCH_CORPUS=FILE of NDJSON (or
# .gz), repeated to BENCH_MB; ROUNDS of each measurement. A yardstick is
# Hyperscan, which nothing else needs.
bench:
	@$(MAKE) --no-print-directory deps DEBS="$(DEBS) libhyperscan-dev"
	@$(MAKE) --no-print-directory all $(BUILD)/bench_engine
	BENCH_CORPUS="$(BENCH_CORPUS)" BENCH_MB=$(or $(BENCH_MB),200) \
	    ROUNDS=$(or $(ROUNDS),5) BUILD=$(BUILD) python3 tests/bench.py

$(BUILD)/bench_engine: tests/bench_engine.c $(BUILD)/librasid.a
	$(call say,LINK)$(CC) $(FLAGS) $(PKG_CFLAGS) $(HARDEN_LINK) $(LDFLAGS) \
	    -o $@ $^ $(PKG_LIBS) -lhs -lm -lpthread

.PHONY: bench

# PLACES=FILE: a table of places to hold coordinates against, see names.py.
eval: all
	@[ -n "$(EVAL_DIR)" ] || { echo 'usage: make eval EVAL_DIR=...'; exit 2; }
	python3 tests/eval.py --rasid $(BUILD)/rasid --out $(BUILD)/eval \
	    -c config "$(EVAL_DIR)"
	python3 tests/names.py --rasid $(BUILD)/rasid -c config \
	    $(if $(PLACES),--places "$(PLACES)") "$(EVAL_DIR)"

# Fit the weights of evidence to EVAL_DIR, and to the articles of ARTICLES.
calibrate: all
	@[ -n "$(EVAL_DIR)" ] || { echo 'usage: make calibrate EVAL_DIR=...'; exit 2; }
	python3 tests/calibrate.py --rasid $(BUILD)/rasid -c config \
	    --write config/ar/rules/confidence.rules "$(EVAL_DIR)" $(ARTICLES)

format:
	clang-format -i daemon/*.[ch] daemon/*/*.[ch] tests/*.[ch]

clean:
	rm -rf build

.PHONY: all deb package tests fuzz fuzzers deps demo check eval calibrate format install clean force
.SECONDARY:
