/**
 * Completes the OpenAPI document of every service with what is the same everywhere: which refusals an operation can answer
 * with, and what they look like.
 */
package com.studiosync.platform.apidocs;
