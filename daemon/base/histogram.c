/* SPDX-License-Identifier: ISC */
#include <inttypes.h>
#include <time.h>

#include "base/histogram.h"

/* How long things take. */

/* From one article's extraction to a backlog's wait. */
static const double bounds[HISTOGRAM_BOUNDS] = {0.0005, 0.001, 0.0025, 0.005,
    0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5, 60, 3600};

double
histogram_clock(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

void
histogram_add(struct histogram *h, double seconds)
{
	size_t i = 0;

	while (i < HISTOGRAM_BOUNDS && seconds > bounds[i])
		i++;
	h->counts[i]++;
	h->sum += seconds;
}

void
histogram_print(const struct histogram *h, struct buf *buf, const char *name,
    const char *label)
{
	uint64_t count = 0;

	for (size_t i = 0; i < HISTOGRAM_BOUNDS; i++) {
		count += h->counts[i];
		buf_printf(buf, "%s_bucket{%s,le=\"%g\"} %" PRIu64 "\n", name,
		    label, bounds[i], count);
	}
	count += h->counts[HISTOGRAM_BOUNDS];
	buf_printf(buf,
	    "%s_bucket{%s,le=\"+Inf\"} %" PRIu64 "\n%s_sum{%s} %.6f\n"
	    "%s_count{%s} %" PRIu64 "\n",
	    name, label, count, name, label, h->sum, name, label, count);
}
