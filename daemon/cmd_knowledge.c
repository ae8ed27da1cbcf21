/* SPDX-License-Identifier: ISC */
#include <libgen.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/log.h"
#include "base/xmalloc.h"
#include "cmd.h"
#include "extract.h"
#include "lexicon/stanza.h"

/* What subcommands share: help, and where the knowledge is loaded from. */

#ifndef RASID_DATADIR
#define RASID_DATADIR "/usr/share/rasid"
#endif
#define RASID_LOCAL "/etc/rasid"
#define RASID_HERE "config"

int
cmd_help(const char *help)
{
	fputs(help, stdout);
	return CMD_OK;
}

int
cmd_usage(const char *name)
{
	fprintf(stderr, "Try 'rasid %s --help'.\n", name);
	return CMD_USAGE;
}

void
cmd_folders_add(struct cmd_folders *folders, const char *path)
{
	if (folders->count == CMD_FOLDERS_MAX)
		fatalx(
		    "more than %d folders of configuration", CMD_FOLDERS_MAX);
	folders->paths[folders->count++] = path;
}

static bool
is_folder(const char *path)
{
	struct stat st;

	return stat(path, &st) == 0 && S_ISDIR(st.st_mode);
}

char *
cmd_checkout(const char *name)
{
	char program[PATH_MAX], *root, *sources, *folder = NULL;
	ssize_t length =
	    readlink("/proc/self/exe", program, sizeof program - 1);

	if (length <= 0)
		return NULL;
	program[length] = '\0';
	/* build/rasid or build/san/rasid */
	root = dirname(program);
	for (int up = 0; up < 2 && folder == NULL; up++) {
		root = dirname(root);
		sources = xasprintf("%s/daemon/cmd.h", root);
		if (access(sources, F_OK) == 0)
			folder = xasprintf("%s/%s", root, name);
		free(sources);
	}
	return folder;
}

void
cmd_folders_default(struct cmd_folders *folders)
{
	const char *environment = getenv("RASID_CONFIG");
	char *list, *part;

	if (folders->count > 0)
		return;
	if (environment != NULL && *environment != '\0') {
		list = folders->names = xstrdup(environment);
		while ((part = strsep(&list, ":")) != NULL)
			if (*part != '\0')
				cmd_folders_add(folders, part);
		return;
	}
	folders->names = cmd_checkout("config");
	if (folders->names != NULL) {
		cmd_folders_add(folders, folders->names);
		return;
	}
	if (!is_folder(RASID_DATADIR) && is_folder(RASID_HERE "/ar")) {
		cmd_folders_add(folders, RASID_HERE);
		return;
	}
	cmd_folders_add(folders, RASID_DATADIR);
	if (is_folder(RASID_LOCAL))
		cmd_folders_add(folders, RASID_LOCAL);
}

void
cmd_folders_free(struct cmd_folders *folders)
{
	free(folders->names);
	*folders = (struct cmd_folders){0};
}

struct knowledge *
cmd_knowledge(struct cmd_folders *folders)
{
	struct errors errors = {0};
	struct knowledge *knowledge;

	cmd_folders_default(folders);
	knowledge = knowledge_load(folders->paths, folders->count, &errors);
	if (errors.count > 0 && errors.text.length > 0)
		fputs(errors.text.data, stderr);
	if (knowledge == NULL)
		log_warnx("%zu error%s in lexicons and rules", errors.count,
		    errors.count == 1 ? "" : "s");
	errors_free(&errors);
	cmd_folders_free(folders);
	return knowledge;
}
