/* SPDX-License-Identifier: ISC */
#ifndef RASID_CRASHPOINT_H
#define RASID_CRASHPOINT_H

/*
 * A place at which a test may kill the daemon, as SIGKILL would: nothing but a
 * name, and in a normal build not even that. In one made with CRASH=1 the
 * environment arms one of them:
 *
 *	RASID_CRASHPOINT=name[:n]	the nth time it is passed (1)
 *
 * Each process counts for itself; passed by a worker or a loader, it is still
 * the daemon that is killed. tests/crash.py finds the names in the sources.
 */
#ifdef RASID_CRASH
void crashpoint(const char *name);

/* Remember who is to be killed; the daemon calls it before anything else. */
void crashpoint_init(void);
#else
#define crashpoint(name) ((void)0)
#define crashpoint_init() ((void)0)
#endif

#endif
