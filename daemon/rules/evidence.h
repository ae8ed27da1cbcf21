/* SPDX-License-Identifier: ISC */
#ifndef RASID_EVIDENCE_H
#define RASID_EVIDENCE_H

#include <stddef.h>

#include "lexicon/library.h"

/*
 * What is known of an event that says how far to trust it, each as a number:
 * 0 or 1 unless told otherwise; of what stands around a mention, the mean over
 * all mentions. The stanzas "evidence" give each its weight in log odds.
 */
#define EVIDENCE(X)                                                            \
	X(base)	    /* always 1: an event of which nothing is known */         \
	X(rule)	    /* log odds of what the rule says of its own worth */      \
	X(pattern)  /* words and slots that the pattern demands, to 9 */       \
	X(mentions) /* how often it is told after the first, to 3 */           \
	X(title)    /* told in the title */                                    \
	X(deep)	    /* tenths of sentences before the first mention, to 1 */   \
	X(lone)	    /* the article is a sentence or two without a title */     \
	X(undated)  /* the article has no date of publication */               \
	X(actor)                                                               \
	X(armed_actor) /* soldiers, police, rebels, unknown gunmen */          \
	X(target)                                                              \
	X(place) /* named by the text for this event */                        \
	X(date)	 /* told */                                                    \
	X(toll)	 /* a number of dead, wounded, detained, displaced */          \
	X(source)                                                              \
	X(weapon)                                                              \
	X(generic)     /* "attack": of no kind yet */                          \
	X(harm)	       /* deaths of which no cause is told */                  \
	X(past)	       /* told by a verb of the past, or one light verb */     \
	X(present)     /* ... of the present */                                \
	X(noun)	       /* told by an indefinite noun */                        \
	X(the_noun)    /* ... a definite one: "the attack" */                  \
	X(nouns)       /* ... a plural one: "attacks" */                       \
	X(governed)    /* a preposition or noun before a noun: "after" it */   \
	X(that)	       /* a relative clause after it: "that has hit" */        \
	X(in_relative) /* inside a relative clause: "who was killed" */        \
	X(quoted)      /* between quotation marks */                           \
	X(crowd)       /* other finds in its sentence, to 3 */                 \
	X(battle)                                                              \
	X(remote)                                                              \
	X(civilian)                                                            \
	X(coercion)                                                            \
	X(diplomacy)                                                           \
	X(protest)

#define EVIDENCE_NUMBER(name) EVIDENCE_##name,
enum evidence { EVIDENCE(EVIDENCE_NUMBER) EVIDENCE_COUNT };

extern const char *const evidence_names[EVIDENCE_COUNT];

/*
 * The weights of a library's stanzas into an array; what has none weighs 0.
 * A stanza of an unknown name, or without a number, is an error.
 */
void evidence_read(
    const struct library *, double weights[EVIDENCE_COUNT], struct errors *);

#endif
