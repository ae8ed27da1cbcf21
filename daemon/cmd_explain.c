/* SPDX-License-Identifier: ISC */
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/conf.h"
#include "base/log.h"
#include "base/xmalloc.h"
#include "cmd.h"
#include "explain.h"
#include "rules/ruleset.h"
#include "store/stored.h"

/* rasid explain: how a sentence was read, step by step. */

static const char help[] =
    "Usage: rasid explain [OPTION]... [SENTENCE]...\n"
    "       rasid explain [OPTION]... EVENT_ID\n"
    "\n"
    "Show for a sentence (or for standard input) its words with their\n"
    "readings, the names and phrases found in it, which rules fired, what "
    "each\n"
    "slot captured, and the events that come of it. Or the same for the\n"
    "article of an event in the database, with today's rules: what tells\n"
    "that event is marked with its id.\n"
    "\n"
    "  -c, --config DIR   lexicons and rules; may be repeated\n"
    "      --date DATE    day of publication\n"
    "      --title        the sentence is a headline\n"
    "      --rule ID      also show how far this rule came at each word and\n"
    "                     what stopped it\n"
    "      --steps        show of phrases too what each piece of their "
    "pattern took\n"
    "      --labels LANG  in which language to say it: en, the default, or ar\n"
    "      --database CONNINFO  libpq connection string or URI. Without it:\n"
    "                     \"database\" of the configuration file\n"
    "  -f, --file FILE    configuration file (" CONF_PATH ")\n"
    "      --help         show this\n"
    "\n"
    "Exit status: 0 it was read, 1 lexicons or rules are wrong, 2 wrong "
    "usage.\n";

enum {
	OPTION_DATE = 256,
	OPTION_TITLE,
	OPTION_RULE,
	OPTION_STEPS,
	OPTION_LABELS
};

static const struct option options[] = {
    {"config", required_argument, NULL, 'c'},
    {"database", required_argument, NULL, 'd'},
    {"file", required_argument, NULL, 'f'},
    {"date", required_argument, NULL, OPTION_DATE},
    {"title", no_argument, NULL, OPTION_TITLE},
    {"rule", required_argument, NULL, OPTION_RULE},
    {"steps", no_argument, NULL, OPTION_STEPS},
    {"labels", required_argument, NULL, OPTION_LABELS},
    {"help", no_argument, NULL, 'h'},
    {0},
};

/* The words of the command line, or all of standard input. */
static char *
read_text(int argc, char **argv)
{
	struct buf text = {0};
	char piece[4096];
	size_t n;

	for (int i = 0; i < argc; i++)
		buf_printf(&text, "%s%s", i > 0 ? " " : "", argv[i]);
	if (argc == 0)
		while ((n = fread(piece, 1, sizeof piece, stdin)) > 0)
			buf_add(&text, piece, n);
	return buf_take(&text);
}

/* What the command line asks for. */
struct wish {
	struct cmd_folders folders;
	struct article article;
	struct explain_options how;
	const char *rule_id, *database, *file;
	bool title;
};

/* Take one option; false, after saying why, if it is wrong. */
static bool
take_option(struct wish *w, int c)
{
	switch (c) {
	case 'c':
		cmd_folders_add(&w->folders, optarg);
		return true;
	case 'd':
		w->database = optarg;
		return true;
	case 'f':
		w->file = optarg;
		return true;
	case OPTION_DATE:
		w->article.published = optarg;
		return true;
	case OPTION_TITLE:
		return w->title = true;
	case OPTION_RULE:
		w->rule_id = optarg;
		return true;
	case OPTION_STEPS:
		return w->how.steps = true;
	case OPTION_LABELS:
		w->how.arabic = strcmp(optarg, "ar") == 0;
		if (w->how.arabic || strcmp(optarg, "en") == 0)
			return true;
		log_warnx("--labels is en or ar");
		return false;
	default:
		return false;
	}
}

/* The one rule that --rule names; false if there is none such. */
static bool
find_rule(struct wish *w, const struct knowledge *knowledge)
{
	if (w->rule_id == NULL)
		return true;
	w->how.rule = ruleset_rule(knowledge_rules(knowledge), w->rule_id);
	if (w->how.rule == NULL)
		log_warnx("no rule has the id \"%s\"", w->rule_id);
	return w->how.rule != NULL;
}

static void
explain_sentences(struct wish *w, const struct knowledge *knowledge, int argc,
    char **argv, struct buf *out)
{
	char *text = read_text(argc, argv);

	*(w->title ? &w->article.title : &w->article.body) = text;
	explain_article(out, knowledge, &w->article, &w->how);
	free(text);
}

/* The article of an event of the database, read again as the service would. */
static bool
explain_stored(struct wish *w, const struct knowledge *knowledge,
    const char *event_id, struct buf *out)
{
	struct arena *arena = arena_new();
	struct conf *conf = cmd_conf(w->file);
	char *database = conf == NULL	       ? NULL
			 : w->database != NULL ? xstrdup(w->database)
					       : cmd_database(w->file);
	struct stored_event event;
	bool ok =
	    database != NULL && stored_read(database, event_id, &event, arena);

	if (ok) {
		article_place(&event.article, conf);
		w->how.event_id = event_id;
		buf_printf(out, "%s  %s  [%s]  %s  %s\n", event_id,
		    event.event_type, event.rule ? event.rule : "-",
		    event.ruleset ? event.ruleset : "-", event.article.id);
		explain_article(out, knowledge, &event.article, &w->how);
	}
	free(database);
	conf_free(conf);
	arena_free(arena);
	return ok;
}

int
cmd_explain(int argc, char **argv)
{
	struct wish w = {.article = {.id = "explain"},
	    .how = {.colour = isatty(STDOUT_FILENO)}};
	struct knowledge *knowledge;
	struct buf out = {0};
	bool ok, stored;
	int c;

	while ((c = getopt_long(argc, argv, "c:f:", options, NULL)) != -1) {
		if (c == 'h')
			return cmd_help(help);
		if (!take_option(&w, c))
			return cmd_usage("explain");
	}
	stored = optind + 1 == argc && stored_is_id(argv[optind]);
	if (stored && (w.title || w.article.published != NULL)) {
		log_warnx("--date and --title are for a sentence");
		return cmd_usage("explain");
	}
	knowledge = cmd_knowledge(&w.folders);
	if (knowledge == NULL)
		return CMD_FAILED;
	ok = find_rule(&w, knowledge);
	if (ok && stored)
		ok = explain_stored(&w, knowledge, argv[optind], &out);
	else if (ok)
		explain_sentences(
		    &w, knowledge, argc - optind, argv + optind, &out);
	if (out.length > 0)
		fwrite(out.data, 1, out.length, stdout);
	buf_free(&out);
	knowledge_free(knowledge);
	return ok ? CMD_OK : CMD_FAILED;
}
