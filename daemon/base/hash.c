/* SPDX-License-Identifier: ISC */
#include <string.h>

#include <nettle/sha2.h>

#include "base/hash.h"

/* SHA-256, by nettle: no global state, no configuration read at run time. */

void
hash_sha256(char hex[HASH_SIZE], const struct hash_part *parts, size_t count)
{
	static const char digits[] = "0123456789abcdef";
	uint8_t sum[SHA256_DIGEST_SIZE];
	struct sha256_ctx state;

	sha256_init(&state);
	for (size_t i = 0; i < count; i++)
		sha256_update(&state, parts[i].length, parts[i].bytes);
	sha256_digest(&state, sizeof sum, sum);
	for (size_t i = 0; i < sizeof sum; i++) {
		hex[2 * i] = digits[sum[i] >> 4];
		hex[2 * i + 1] = digits[sum[i] & 15];
	}
	hex[2 * sizeof sum] = '\0';
}

void
hash_text(char hex[HASH_SIZE], const char *text)
{
	hash_sha256(hex, &(struct hash_part){text, strlen(text)}, 1);
}
