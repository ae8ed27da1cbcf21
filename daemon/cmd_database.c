/* SPDX-License-Identifier: ISC */
#include <stdio.h>
#include <unistd.h>

#include "base/conf.h"
#include "base/xmalloc.h"
#include "cmd.h"

char *
cmd_database(const char *path)
{
	struct buf errors = {0};
	struct conf *conf;
	char *database;

	if (path == NULL && access(CONF_PATH, F_OK) != 0)
		return xstrdup("");
	conf = conf_load(path != NULL ? path : CONF_PATH, &errors);
	if (conf == NULL) {
		fputs(errors.data, stderr);
		buf_free(&errors);
		return NULL;
	}
	database = xstrdup(conf->database);
	conf_free(conf);
	return database;
}
