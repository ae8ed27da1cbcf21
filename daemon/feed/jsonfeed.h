/* SPDX-License-Identifier: ISC */
#ifndef RASID_JSONFEED_H
#define RASID_JSONFEED_H

#include <stdbool.h>

#include <jansson.h>

struct reading;

/* The object is a JSON Feed of any version, not an article. */
bool jsonfeed_is(const json_t *object);

/* Read the items of a JSON Feed. */
void jsonfeed_read(struct reading *, json_t *feed);

#endif
