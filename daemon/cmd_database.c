/* SPDX-License-Identifier: ISC */
#include <stdio.h>
#include <unistd.h>

#include "base/conf.h"
#include "base/xmalloc.h"
#include "cmd.h"

/* What commands read in the service's configuration. */

static bool
is_absent(const char *path)
{
	return path == NULL && access(CONF_PATH, F_OK) != 0;
}

struct conf *
cmd_conf(const char *path)
{
	struct buf errors = {0};
	struct conf *conf;

	if (is_absent(path))
		return conf_new();
	conf = conf_load(path != NULL ? path : CONF_PATH, &errors);
	if (conf == NULL)
		fputs(errors.data, stderr);
	buf_free(&errors);
	return conf;
}

char *
cmd_database(const char *path)
{
	struct conf *conf;
	char *database;

	if (is_absent(path))
		return xstrdup("");
	conf = cmd_conf(path);
	if (conf == NULL)
		return NULL;
	database = xstrdup(conf->database);
	conf_free(conf);
	return database;
}
