/* SPDX-License-Identifier: ISC */
#include <errno.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "base/conf.h"
#include "base/option.h"
#include "base/xmalloc.h"

/* The reader of the configuration file, and its help. */

struct conf *
conf_new(void)
{
	struct conf *conf = xcalloc(1, sizeof *conf);

	for (size_t i = 0; i < option_main.count; i++) {
		const struct option *option = &option_main.options[i];

		option->set(
		    option, (char *)conf + option->offset, option->fallback);
	}
	return conf;
}

/* Free the texts that a table of options knows in a struct. */
static void
free_texts(const struct option_table *table, void *base)
{
	for (size_t i = 0; i < table->count; i++)
		if (table->options[i].is_text)
			free(*(
			    char **)((char *)base + table->options[i].offset));
}

void
conf_free(struct conf *conf)
{
	if (conf == NULL)
		return;
	for (size_t i = 0; i < conf->feed_count; i++) {
		free_texts(&option_feed, &conf->feeds[i]);
		free(conf->feeds[i].name);
	}
	free_texts(&option_main, conf);
	free(conf->feeds);
	free(conf);
}

/*
 * Reading. Options belong to the stanza that began last: the top of the file
 * (base is the conf, table its options) or a feed's. "seen" has a bit for each
 * option that the stanza already set.
 */
struct reader {
	const char *path;
	int line;
	struct conf *conf;
	const struct option_table *table;
	void *base;
	unsigned long seen;
	struct buf *errors;
	bool failed;
};

static void complain(struct reader *, const char *, ...)
    __attribute__((format(printf, 2, 3)));

static void
complain(struct reader *reader, const char *format, ...)
{
	va_list ap;
	char text[1024];

	va_start(ap, format);
	vsnprintf(text, sizeof text, format, ap);
	va_end(ap);
	if (reader->line > 0)
		buf_printf(reader->errors, "%s:%d: %s\n", reader->path,
		    reader->line, text);
	else
		buf_printf(reader->errors, "%s: %s\n", reader->path, text);
	reader->failed = true;
}

/* Cut white space off both ends, in place. */
static char *
trim(char *text)
{
	char *end;

	text += strspn(text, " \t\r\n");
	end = text + strlen(text);
	while (end > text && strchr(" \t\r\n", end[-1]) != NULL)
		*--end = '\0';
	return text;
}

static struct conf_feed *
add_feed(struct reader *reader, const char *name)
{
	struct conf *conf = reader->conf;
	struct conf_feed *feed;

	conf->feeds = xreallocarray(
	    conf->feeds, conf->feed_count + 1, sizeof *conf->feeds);
	feed = &conf->feeds[conf->feed_count++];
	memset(feed, 0, sizeof *feed);
	feed->name = xstrdup(name);
	feed->line = reader->line;
	return feed;
}

/* "[feed NAME]": what follows is about that feed. */
static void
read_head(struct reader *reader, char *text)
{
	static const char letters[] = "abcdefghijklmnopqrstuvwxyz"
				      "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-";
	const struct conf_feed *old;
	size_t length = strlen(text);
	char *name;

	/* Even a bad head ends the stanza before it. */
	reader->table = &option_feed;
	reader->seen = 0;
	reader->base = NULL;
	if (strncmp(text, "[feed", 5) != 0 || text[length - 1] != ']') {
		complain(reader, "expected [feed NAME]");
		return;
	}
	text[length - 1] = '\0';
	name = trim(text + 5);
	length = strlen(name);
	if (length == 0 || length > 64 || strspn(name, letters) != length ||
	    *name == '.') {
		complain(reader,
		    "a feed's name is of letters, digits, '.', '_' and '-'");
		return;
	}
	if (strcmp(name, "rejected") == 0) {
		complain(reader, "a feed can't be named like the spool's "
				 "folder of rejected files");
		return;
	}
	old = conf_feed(reader->conf, name);
	if (old != NULL) {
		complain(reader, "feed %s stands in line %d already", name,
		    old->line);
		return;
	}
	reader->base = add_feed(reader, name);
}

/* The option that a word may have been meant to be: one slip away. */
static const char *
did_you_mean(const struct option_table *table, const char *word)
{
	size_t length = strlen(word);

	for (size_t i = 0; i < table->count; i++) {
		const char *name = table->options[i].name;
		size_t other = strlen(name), head = 0, tail = 0, rest, more;

		while (
		    head < length && head < other && word[head] == name[head])
			head++;
		while (tail < length - head && tail < other - head &&
		       word[length - 1 - tail] == name[other - 1 - tail])
			tail++;
		rest = length - head - tail;
		more = other - head - tail;
		if (rest <= 2 && more <= 2 && head + tail >= 3)
			return name;
	}
	return NULL;
}

/* "key = value" */
static void
read_option(struct reader *reader, char *text)
{
	char *equals = strchr(text, '=');
	const char *wrong, *meant, *key, *value;

	if (equals == NULL) {
		complain(reader, "expected key = value");
		return;
	}
	*equals = '\0';
	key = trim(text);
	value = trim(equals + 1);
	for (size_t i = 0; i < reader->table->count; i++) {
		const struct option *option = &reader->table->options[i];

		if (strcmp(option->name, key) != 0)
			continue;
		if (reader->seen & 1UL << i)
			complain(reader, "%s is set twice", key);
		reader->seen |= 1UL << i;
		if (reader->base == NULL)
			return;
		wrong = option->set(
		    option, (char *)reader->base + option->offset, value);
		if (wrong != NULL)
			complain(reader, "%s: %s: \"%s\"", key, wrong, value);
		return;
	}
	meant = did_you_mean(reader->table, key);
	complain(reader, "unknown key \"%s\"%s%s%s", key,
	    meant ? " (did you mean " : "", meant ? meant : "",
	    meant ? "?)" : "");
}

/* What must hold between options. */
static void
check_whole(struct reader *reader)
{
	const struct conf *conf = reader->conf;

	reader->line = 0;
	if (*conf->listen_tcp != '\0' && *conf->token_file == '\0')
		complain(reader, "listen_tcp needs token_file");
	if (*conf->state_dir == '\0')
		complain(reader, "state_dir is empty");
	if (*conf->config_dir == '\0')
		complain(reader, "config_dir is empty");
	if (conf->max_pending < conf->max_body)
		complain(reader, "max_pending is less than max_body");
}

struct conf *
conf_load(const char *path, struct buf *errors)
{
	struct reader reader = {
	    .path = path, .table = &option_main, .errors = errors};
	FILE *file = fopen(path, "re");
	char *line = NULL, *text;
	size_t room = 0;
	ssize_t length;

	if (file == NULL) {
		buf_printf(errors, "%s: %s\n", path, strerror(errno));
		return NULL;
	}
	reader.conf = reader.base = conf_new();
	while ((length = getline(&line, &room, file)) > 0) {
		reader.line++;
		if (strlen(line) != (size_t)length) {
			complain(&reader, "NUL byte");
			continue;
		}
		text = trim(line);
		if (*text == '\0' || *text == '#')
			continue;
		if (*text == '[')
			read_head(&reader, text);
		else
			read_option(&reader, text);
	}
	reader.line = 0;
	if (ferror(file))
		complain(&reader, "%s", strerror(errno));
	free(line);
	fclose(file);
	check_whole(&reader);
	if (!reader.failed)
		return reader.conf;
	conf_free(reader.conf);
	return NULL;
}

const struct conf_feed *
conf_feed(const struct conf *conf, const char *name)
{
	for (size_t i = 0; i < conf->feed_count; i++)
		if (strcmp(conf->feeds[i].name, name) == 0)
			return &conf->feeds[i];
	return NULL;
}

char **
conf_folders(const struct conf *conf, size_t *count)
{
	size_t length = strlen(conf->config_dir), room = 2, n = 0;
	char **folders, *copy, *part;

	for (const char *p = conf->config_dir; *p != '\0'; p++)
		room += *p == ':';
	folders = xmalloc(room * sizeof *folders + length + 1);
	copy = memcpy(folders + room, conf->config_dir, length + 1);
	while ((part = strsep(&copy, ":")) != NULL)
		if (*part != '\0')
			folders[n++] = part;
	folders[n] = NULL;
	*count = n;
	return folders;
}

/* Print help in lines of at most 72 columns. */
static void
print_wrapped(FILE *out, const char *text)
{
	size_t column = 0;

	while (*text != '\0') {
		size_t length = strcspn(text, " ");

		if (column > 0 && column + 1 + length > 64) {
			fputc('\n', out);
			column = 0;
		}
		column += (size_t)fprintf(out, "%s%.*s",
		    column == 0 ? "        " : " ", (int)length, text);
		text += length;
		text += *text == ' ';
	}
	fputc('\n', out);
}

/* "16384 to 1073741824" for what has a range. */
static const char *
range_of(const struct option *option, char *text, size_t room)
{
	*text = '\0';
	if (option->max > 0 && strchr(option->type, ' ') == NULL)
		snprintf(text, room, ", %ld to %ld", option->min, option->max);
	return text;
}

static void
print_options(FILE *out, const struct option_table *table)
{
	char range[64];

	for (size_t i = 0; i < table->count; i++) {
		const struct option *o = &table->options[i];

		fprintf(out, "%s = %s\n", o->name, o->fallback);
		fprintf(out, "        (%s%s)\n", o->type,
		    range_of(o, range, sizeof range));
		print_wrapped(out, o->help);
	}
}

void
conf_help(FILE *out)
{
	print_options(out, &option_main);
	fprintf(out, "\n[feed NAME]\n");
	print_options(out, &option_feed);
}

static void
print_mdoc(FILE *out, const struct option_table *table)
{
	char range[64];

	fprintf(out, ".Bl -tag -width Ds\n");
	for (size_t i = 0; i < table->count; i++) {
		const struct option *o = &table->options[i];

		fprintf(out, ".It Ic %s No = Ar %s\n", o->name, o->type);
		fprintf(out, "%s\n", o->help);
		range_of(o, range, sizeof range);
		if (*o->fallback != '\0')
			fprintf(out, "The default is\n.Ql %s%s%s%s\n",
			    o->fallback, *range ? " ,\nof" : " .",
			    *range ? range + 1 : "", *range ? "." : "");
	}
	fprintf(out, ".El\n");
}

void
conf_help_mdoc(FILE *out)
{
	print_mdoc(out, &option_main);
	fprintf(out, ".Ss Feeds\nA line\n.Ic [feed Ar NAME Ns Ic \\&]\nbegins "
		     "what is known of a feed:\n");
	print_mdoc(out, &option_feed);
}
