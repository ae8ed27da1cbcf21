/* SPDX-License-Identifier: ISC */
#ifndef RASID_RULESET_H
#define RASID_RULESET_H

#include "rules/beginning.h"
#include "rules/evidence.h"
#include "rules/need.h"
#include "rules/vm.h"

/*
 * All rules, compiled, and the index that leads from a word to the rules that
 * it can trigger.
 */
enum rule_use {
	RULE_PHRASE,	  /* builds a phrase of the kind it names */
	RULE_EVENT,	  /* tells an event of the type it names */
	RULE_CONTEXT,	  /* says of an event around # what it really is */
	RULE_ATTRIBUTION, /* tells whom the text attributes something to */
	RULE_MERGE,	  /* a merge stanza, for its examples: no patterns */
};

struct rule_pattern {
	struct program program;
	const struct rule *rule;
	const char *text; /* as written, for explain */
	uint32_t weight;  /* mandatory words and slots: more is more specific */
	struct need_list needs;
	const char *file; /* where it stands: of an order's, there */
	int line, column;
	bool except; /* if it matches at the trigger, the rule does not */
};

/* "means air heli air_strike": any of these means makes it that type. */
struct rule_means {
	const char *const *codes;
	size_t code_count;
	const char *type;
};

struct rule {
	enum rule_use use;
	const char *id;
	const char *type;    /* event type, phrase kind */
	const char *meaning; /* what a time, context, attribution says; or "" */
	const char *file;
	int line;
	bool title_only, body_only;
	const struct rule_pattern *patterns;
	size_t pattern_count;
	const struct rule_means *means;
	size_t means_count;
	const struct stanza *stanza; /* settings and examples */
	uint32_t number;
};

/* Facts about a type of event: the columns that follow from it. */
struct event_type {
	const char *name, *family, *cameo, *plover, *mode, *acled, *sub;
};

/*
 * How a type of event is merged: a definite noun of this type may refer to an
 * event of these types; a generic one ("attack") turns out to be one of these.
 */
struct merge_rule {
	const char *type;
	const char *refers; /* types, divided by spaces */
	const char *is;
	const char *becomes; /* types that any find of this type can turn out */
	bool cause;	     /* deaths and injuries may be its consequence */
	bool seldom;	     /* ... but seldom are where another may be it */
	bool inherits;	     /* a bare noun has the parties of the one before */
};

struct ruleset;

/* Compile every rule of a library; all errors are added. Never NULL. */
struct ruleset *ruleset_new(
    const struct library *, const struct lexicon *, struct errors *);
void ruleset_free(struct ruleset *);

/* All rules: by their use, then in the order of files and lines. */
const struct rule *ruleset_rules(const struct ruleset *, size_t *count);
/* The rule of an id, or NULL. */
const struct rule *ruleset_rule(const struct ruleset *, const char *id);

/* The type of event of a name, or NULL: injuries are no type of their own. */
const struct event_type *ruleset_type(const struct ruleset *, const char *name);

/* How a type is merged, or NULL: only with its own type. */
const struct merge_rule *ruleset_merge(
    const struct ruleset *, const char *type);

/* What each kind of evidence weighs: EVIDENCE_COUNT numbers. */
const double *ruleset_weights(const struct ruleset *);

/* A rule's setting "set NAME VALUE": the value, or NULL. */
const char *rule_setting(const struct rule *, const char *name);

/* The patterns of phrases and attributions, in order of rules. */
const struct beginnings *ruleset_beginnings(const struct ruleset *);

/* What the words of a sentence meet of the patterns' needs, in the arena. */
const uint64_t *ruleset_met(
    const struct ruleset *, const struct analysis *, struct arena *);

/*
 * Event patterns that a word can trigger, in order of rules, into
 * out; returns how many there are, at most max.
 */
size_t ruleset_triggers(const struct ruleset *, const struct word *,
    const struct rule_pattern **out, size_t max);

/* All patterns of a use, in order of rules. */
const struct rule_pattern *const *ruleset_patterns(
    const struct ruleset *, enum rule_use, size_t *count);

/* The kind of phrase that a rule builds. */
enum phrase_kind rule_phrase_kind(const struct rule *);

#endif
