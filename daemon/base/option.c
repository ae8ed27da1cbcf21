/* SPDX-License-Identifier: ISC */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unicode/ucal.h>
#include <unicode/ustring.h>

#include "base/conf.h"
#include "base/option.h"
#include "base/xmalloc.h"

/* The table of options, and the kinds of values that they hold. */

#ifndef RASID_DATADIR
#define RASID_DATADIR "/usr/share/rasid"
#endif

#define KIB 1024L
#define MIB (1024L * KIB)
#define GIB (1024L * MIB)

#define COUNT(array) (sizeof(array) / sizeof(array)[0])

static option_set set_text, set_number, set_size, set_seconds, set_ratio,
    set_zone, set_country, set_lang, set_loopback;

/* Where a number or a text stands. */
#define NUMBER(field) offsetof(struct conf, field), false
#define TEXT(type, field) offsetof(struct type, field), true

static const struct option options[] = {
    {"article_timeout", "seconds", set_seconds, NUMBER(article_timeout), 1,
	3600, "10",
	"How long a worker may take over one article. It is then ended, the "
	"article tried once more alone, and set aside if that fails too."},
    {"confidence_min", "0 to 1", set_ratio, NUMBER(confidence_min), 0, 1,
	CONFIDENCE_MIN, "Events of a lower confidence are not stored."},
    {"config_dir", "folders, divided by colons", set_text,
	TEXT(conf, config_dir), 0, 0, RASID_DATADIR ":/etc/rasid",
	"Rules and lexicons. Later folders add to earlier ones, replace by id "
	"or switch off."},
    {"database", "libpq connection string", set_text, TEXT(conf, database), 0,
	0, "dbname=rasid",
	"The database, taken as it is. Keep passwords out of it: libpq reads "
	"them from its passfile or service file."},
    {"idle_timeout", "seconds", set_seconds, NUMBER(idle_timeout), 1, 3600,
	"60", "How long a connection may stay open without a request."},
    {"in_flight", "articles", set_number, NUMBER(in_flight), 1, 100000, "2000",
	"How many articles may be between the queue on disk and the database "
	"at once. With max_pending it bounds the memory of the service."},
    {"keep_bodies", "days", set_number, NUMBER(keep_bodies), 0, 36500, "0",
	"After so many days the database forgets the bodies of articles. "
	"Events and the words they were read from stay. 0: never."},
    {"listen_socket", "path", set_text, TEXT(conf, listen_socket), 0, 0,
	"/run/rasid/ingest.sock",
	"Unix socket that takes articles over HTTP, for its owner and group. "
	"Empty: none."},
    {"listen_tcp", "address:port", set_loopback, TEXT(conf, listen_tcp), 0, 0,
	"",
	"Loopback address and port that take articles over HTTP, with the "
	"bearer token of token_file. Empty: none."},
    {"max_body", "bytes", set_size, NUMBER(max_body), KIB, GIB, "16M",
	"Longest body of a request, and longest file in the spool."},
    {"max_connections", "connections", set_number, NUMBER(max_connections), 1,
	60000, "256",
	"Open connections at once. One more makes the slowest of those that "
	"have not yet sent their request give way."},
    {"max_pending", "bytes", set_size, NUMBER(max_pending), KIB, 64 * GIB,
	"64M",
	"Bodies and files that may be in memory at once, waiting to be read "
	"and written to the queue. More are told to come back."},
    {"queue_limit", "articles", set_number, NUMBER(queue_limit), 1, 1000000000,
	"500000",
	"When so many articles wait in the queue on disk, more are refused "
	"with 503 until there is room."},
    {"request_timeout", "seconds", set_seconds, NUMBER(request_timeout), 1,
	3600, "30",
	"How long a client may take to send one request, and to read the "
	"answer."},
    {"spool_dir", "path", set_text, TEXT(conf, spool_dir), 0, 0, "",
	"Folder whose files are taken in. Move them in by rename; names that "
	"begin with a dot or end in .tmp are left alone. A subfolder named "
	"like a feed takes that feed's files. Empty: none."},
    {"spool_scan", "seconds", set_seconds, NUMBER(spool_scan), 1, 3600, "10",
	"How often the spool is looked through, besides what the kernel "
	"tells at once."},
    {"state_dir", "path", set_text, TEXT(conf, state_dir), 0, 0,
	"/var/lib/rasid", "Folder of the queue on disk."},
    {"stop_timeout", "seconds", set_seconds, NUMBER(stop_timeout), 0, 600, "10",
	"How long the work in hand may take after SIGTERM; what is not "
	"finished stays in the queue."},
    {"time_zone", "IANA name", set_zone, TEXT(conf, time_zone), 0, 0, "UTC",
	"Zone of feeds whose stanza tells none: decides which day an article "
	"is of."},
    {"token_file", "path", set_text, TEXT(conf, token_file), 0, 0, "",
	"File with the bearer token that TCP clients must send, in one line. "
	"Needed with listen_tcp."},
    {"worker_memory", "bytes", set_size, NUMBER(worker_memory), 16 * MIB,
	64 * GIB, "512M",
	"What a worker may use beyond rules and lexicons, which all share."},
    {"workers", "processes", set_number, NUMBER(workers), 0, 256, "0",
	"Worker processes; 0 is one a core."},
};

static const struct option feed_options[] = {
    {"country", "three letters", set_country, TEXT(conf_feed, country), 0, 0,
	"",
	"Country of the feed, as ISO 3166 alpha-3: helps to tell places and "
	"actors of the same name apart."},
    {"lang", "BCP 47 tag", set_lang, TEXT(conf_feed, lang), 0, 0, "",
	"Language of articles that do not tell theirs."},
    {"publisher", "text", set_text, TEXT(conf_feed, publisher), 0, 0, "",
	"Publisher of articles that do not tell theirs."},
    {"time_zone", "IANA name", set_zone, TEXT(conf_feed, time_zone), 0, 0, "",
	"Zone in which the feed's days are told."},
};

const struct option_table option_main = {options, COUNT(options)};
const struct option_table option_feed = {feed_options, COUNT(feed_options)};

/* A whole number at the start of a text; *rest is what follows it. */
static bool
parse_number(const char *text, long *value, const char **rest)
{
	char *end;

	if (*text < '0' || *text > '9')
		return false;
	errno = 0;
	*value = strtol(text, &end, 10);
	*rest = end;
	return errno == 0;
}

static const char *
store_number(const struct option *option, void *place, long value)
{
	if (value < option->min || value > option->max)
		return "out of range";
	*(long *)place = value;
	return NULL;
}

static const char *
set_text(const struct option *option, void *place, const char *text)
{
	(void)option;
	free(*(char **)place);
	*(char **)place = xstrdup(text);
	return NULL;
}

static const char *
set_number(const struct option *option, void *place, const char *text)
{
	const char *rest;
	long value;

	if (!parse_number(text, &value, &rest) || *rest != '\0')
		return "not a whole number";
	return store_number(option, place, value);
}

static const char *
set_size(const struct option *option, void *place, const char *text)
{
	static const struct {
		const char *suffix;
		long unit;
	} units[] = {{"", 1}, {"K", KIB}, {"M", MIB}, {"G", GIB}};
	const char *rest;
	long value;

	if (!parse_number(text, &value, &rest))
		return "not a size like 512K, 16M or 1G";
	for (size_t i = 0; i < COUNT(units); i++)
		if (strcmp(rest, units[i].suffix) == 0) {
			if (value > option->max / units[i].unit)
				return "out of range";
			return store_number(
			    option, place, value * units[i].unit);
		}
	return "not a size like 512K, 16M or 1G";
}

static const char *
set_seconds(const struct option *option, void *place, const char *text)
{
	const char *rest;
	long value;

	if (!parse_number(text, &value, &rest) ||
	    (*rest != '\0' && strcmp(rest, "s") != 0))
		return "not a number of seconds";
	return store_number(option, place, value);
}

static const char *
set_ratio(const struct option *option, void *place, const char *text)
{
	char *end;
	double value = strtod(text, &end);

	if (end == text || *end != '\0')
		return "not a number";
	if (!(value >= (double)option->min && value <= (double)option->max))
		return "out of range";
	*(double *)place = value;
	return NULL;
}

static const char *
set_zone(const struct option *option, void *place, const char *text)
{
	UChar zone[64], canonical[64];
	UErrorCode status = U_ZERO_ERROR;
	UBool system_id;

	if (strlen(text) < COUNT(zone)) {
		u_uastrcpy(zone, text);
		ucal_getCanonicalTimeZoneID(
		    zone, -1, canonical, COUNT(canonical), &system_id, &status);
		if (U_SUCCESS(status) && system_id)
			return set_text(option, place, text);
	}
	return "not a time zone like Asia/Damascus";
}

static const char *
set_country(const struct option *option, void *place, const char *text)
{
	if (strlen(text) != 3 ||
	    strspn(text, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") != 3)
		return "not three capital letters like SYR";
	return set_text(option, place, text);
}

static const char *
set_lang(const struct option *option, void *place, const char *text)
{
	size_t length = strspn(text,
	    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-");

	if (length < 2 || text[length] != '\0')
		return "not a language tag like ar";
	return set_text(option, place, text);
}

/* Only this machine may reach us: the token crosses no network. */
static const char *
set_loopback(const struct option *option, void *place, const char *text)
{
	static const char *const hosts[] = {
	    "127.0.0.1:", "[::1]:", "localhost:"};
	const char *rest;
	long port;

	if (*text == '\0')
		return set_text(option, place, text);
	for (size_t i = 0; i < COUNT(hosts); i++) {
		size_t length = strlen(hosts[i]);

		if (strncmp(text, hosts[i], length) != 0)
			continue;
		if (!parse_number(text + length, &port, &rest) ||
		    *rest != '\0' || port > 65535)
			return "not a port";
		return set_text(option, place, text);
	}
	return "not a loopback address with port, like 127.0.0.1:8087 or "
	       "[::1]:8087";
}
