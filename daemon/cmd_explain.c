/* SPDX-License-Identifier: ISC */
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/log.h"
#include "cmd.h"
#include "explain.h"
#include "rules/ruleset.h"

/* rasid explain: how a sentence was read, step by step. */

static const char help[] =
    "Usage: rasid explain [OPTION]... [SENTENCE]...\n"
    "\n"
    "Show for a sentence (or for standard input) its words with their\n"
    "readings, the names and phrases found in it, which rules fired, what "
    "each\n"
    "slot captured, and the events that come of it.\n"
    "\n"
    "  -c, --config DIR   lexicons and rules; may be repeated\n"
    "      --date DATE    day of publication\n"
    "      --title        the sentence is a headline\n"
    "      --rule ID      also show how far this rule came at each word and\n"
    "                     what stopped it\n"
    "      --steps        show of phrases too what each piece of their "
    "pattern took\n"
    "      --labels LANG  in which language to say it: en, the default, or ar\n"
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

int
cmd_explain(int argc, char **argv)
{
	struct cmd_folders folders = {0};
	struct article article = {.id = "explain"};
	struct explain_options how = {.colour = isatty(STDOUT_FILENO)};
	const char *rule_id = NULL;
	bool title = false;
	struct knowledge *knowledge;
	struct buf out = {0};
	char *text;
	int c;

	while ((c = getopt_long(argc, argv, "c:", options, NULL)) != -1) {
		switch (c) {
		case 'c':
			cmd_folders_add(&folders, optarg);
			break;
		case OPTION_DATE:
			article.published = optarg;
			break;
		case OPTION_TITLE:
			title = true;
			break;
		case OPTION_RULE:
			rule_id = optarg;
			break;
		case OPTION_STEPS:
			how.steps = true;
			break;
		case OPTION_LABELS:
			if (strcmp(optarg, "ar") != 0 &&
			    strcmp(optarg, "en") != 0) {
				log_warnx("--labels is en or ar");
				return cmd_usage("explain");
			}
			how.arabic = strcmp(optarg, "ar") == 0;
			break;
		case 'h':
			return cmd_help(help);
		default:
			return cmd_usage("explain");
		}
	}
	knowledge = cmd_knowledge(&folders);
	if (knowledge == NULL)
		return CMD_FAILED;
	if (rule_id != NULL)
		how.rule = ruleset_rule(knowledge_rules(knowledge), rule_id);
	if (rule_id != NULL && how.rule == NULL) {
		log_warnx("no rule has the id \"%s\"", rule_id);
		knowledge_free(knowledge);
		return CMD_FAILED;
	}
	text = read_text(argc - optind, argv + optind);
	*(title ? &article.title : &article.body) = text;
	explain_article(&out, knowledge, &article, &how);
	fwrite(out.data, 1, out.length, stdout);
	buf_free(&out);
	free(text);
	knowledge_free(knowledge);
	return CMD_OK;
}
