/**
 * The platform's operator, and what only the operator may do.
 * The operator is made from the configuration at the first start; no role in a studio comes near.
 */
package com.studiosync.identity.operator;
