/* SPDX-License-Identifier: ISC */
#ifndef RASID_TOPIC_H
#define RASID_TOPIC_H

#include "events/story.h"

/*
 * What an article is about, if it is not conflict: sport, economy, weather,
 * culture, science, accidents, courts, the distant past. In such an article
 * words of violence mean something else, or a crime: finds that name no armed
 * side and no weapon are dropped. Parties must have been found.
 */
void topic_filter(struct story *);

#endif
