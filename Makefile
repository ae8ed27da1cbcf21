# Rasid. make deps | all | demo | check | install | clean; see README.md.
#
# SRCS stands in layer order: a file includes only headers of folders (and
# files) named above it. tests/layers.sh holds it.

PREFIX ?= /usr/local
DESTDIR ?=
DATADIR = $(PREFIX)/share/rasid
SAN ?=
WERROR ?=
CC ?= cc
PKGS = libevent libevent_pthreads jansson icu-uc icu-i18n libpq libxml-2.0 \
	sqlite3 libsystemd libcrypto

ifeq ($(SAN),1)
BUILD ?= build/san
OPT ?= -O1 -g -fsanitize=address,undefined -fno-sanitize-recover=undefined \
	-fno-omit-frame-pointer
else
BUILD ?= build
OPT ?= -O2 -g -D_FORTIFY_SOURCE=2 -fstack-protector-strong \
	-fstack-clash-protection -fPIE
LDFLAGS ?= -pie -Wl,-z,relro,-z,now -Wl,-z,noexecstack
endif

SRCS = \
	base/xmalloc.c base/log.c base/arena.c base/buf.c base/map.c \
	base/hash.c base/conf.c \
	feed/article.c feed/charset.c feed/html.c feed/jsonfeed.c feed/rss.c \
	feed/feed.c \
	text/fold.c text/sentence.c text/token.c \
	lexicon/stanza.c lexicon/morph.c lexicon/readings.c lexicon/trie.c \
	lexicon/gazetteer.c lexicon/geonames.c lexicon/lexicon.c \
	lexicon/mention.c \
	extract.c
SRCS := $(wildcard $(addprefix daemon/,$(SRCS)))
SRCS += $(filter-out $(SRCS),$(wildcard daemon/*/*.c))

WARN = -Wall -Wextra -Wshadow -Wstrict-prototypes -Wmissing-prototypes \
	-Wwrite-strings -Wpointer-arith -Wvla $(if $(WERROR),-Werror)
CPPFLAGS += -Idaemon -D_GNU_SOURCE -DRASID_DATADIR='"$(DATADIR)"' \
	$(shell pkg-config --cflags $(PKGS) 2>/dev/null)
CFLAGS += -std=gnu11 $(OPT) $(WARN) -MMD -MP
LDLIBS += $(shell pkg-config --libs $(PKGS) 2>/dev/null) -lm -lpthread

OBJS = $(SRCS:daemon/%.c=$(BUILD)/%.o)
CMDS = $(patsubst daemon/%.c,$(BUILD)/%.o,$(wildcard daemon/cmd_*.c))

all: $(BUILD)/rasid $(BUILD)/rasidd

$(BUILD)/rasid: $(BUILD)/rasid.o $(CMDS) $(OBJS)
	$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $^ $(LDLIBS)

$(BUILD)/rasidd: $(BUILD)/rasidd.o $(OBJS)
	$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $^ $(LDLIBS)

$(BUILD)/%.o: daemon/%.c
	@mkdir -p $(@D)
	$(CC) $(CPPFLAGS) $(CFLAGS) -c -o $@ $<

-include $(OBJS:.o=.d) $(CMDS:.o=.d)

.PHONY: all
