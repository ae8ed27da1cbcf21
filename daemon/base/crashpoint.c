/* SPDX-License-Identifier: ISC */
#include "base/crashpoint.h"

#ifdef RASID_CRASH
#include <pthread.h>
#include <signal.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/log.h"
#include "base/xmalloc.h"

/* Loaders are started anew and read who the daemon is out of this. */
#define VICTIM "RASID_CRASH_VICTIM"

static struct {
	char *name; /* armed, or NULL */
	long left;  /* passages, the deadly one included */
	pid_t victim;
} armed;

static void
arm(void)
{
	const char *told = getenv("RASID_CRASHPOINT");
	const char *victim = getenv(VICTIM);
	size_t length;

	if (told == NULL || *told == '\0' || victim == NULL)
		return;
	length = strcspn(told, ":");
	armed.name = xstrndup(told, length);
	armed.left = told[length] == ':' ? atol(told + length + 1) : 1;
	armed.victim = (pid_t)atol(victim);
}

void
crashpoint_init(void)
{
	char *self = xasprintf("%d", (int)getpid());

	setenv(VICTIM, self, 0);
	free(self);
}

void
crashpoint(const char *name)
{
	static pthread_once_t once = PTHREAD_ONCE_INIT;

	pthread_once(&once, arm);
	if (armed.name == NULL || strcmp(armed.name, name) != 0 ||
	    __atomic_sub_fetch(&armed.left, 1, __ATOMIC_SEQ_CST) != 0)
		return;
	log_info("crash point %s", name);
	kill(armed.victim, SIGKILL);
	for (;;)
		pause(); /* a worker goes with its daemon */
}
#endif
