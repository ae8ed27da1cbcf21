/* SPDX-License-Identifier: ISC */
#ifndef RASID_ASSEMBLE_H
#define RASID_ASSEMBLE_H

#include "events/story.h"

/* The events of a story whose finds are merged, as records. */
struct event_list assemble_events(const struct story *);

#endif
