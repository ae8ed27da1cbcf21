/* SPDX-License-Identifier: ISC */
#include <pthread.h>
#include <string.h>

#include <openssl/evp.h>

#include "base/hash.h"
#include "base/log.h"

/* SHA-256 by OpenSSL's libcrypto, which libpq brings along. */

static EVP_MD *sha256;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void
fetch(void)
{
	sha256 = EVP_MD_fetch(NULL, "SHA256", NULL);
	if (sha256 == NULL)
		fatalx("libcrypto has no SHA-256");
}

void
hash_sha256(char hex[HASH_SIZE], const struct hash_part *parts, size_t count)
{
	static const char digits[] = "0123456789abcdef";
	unsigned char sum[EVP_MAX_MD_SIZE];
	unsigned int length = 0;
	EVP_MD_CTX *state;

	pthread_once(&once, fetch);
	state = EVP_MD_CTX_new();
	EVP_DigestInit_ex2(state, sha256, NULL);
	for (size_t i = 0; i < count; i++)
		EVP_DigestUpdate(state, parts[i].bytes, parts[i].length);
	if (EVP_DigestFinal_ex(state, sum, &length) != 1)
		fatalx("libcrypto failed to hash");
	EVP_MD_CTX_free(state);
	for (size_t i = 0; i < length; i++) {
		hex[2 * i] = digits[sum[i] >> 4];
		hex[2 * i + 1] = digits[sum[i] & 15];
	}
	hex[2 * length] = '\0';
}

void
hash_text(char hex[HASH_SIZE], const char *text)
{
	hash_sha256(hex, &(struct hash_part){text, strlen(text)}, 1);
}
