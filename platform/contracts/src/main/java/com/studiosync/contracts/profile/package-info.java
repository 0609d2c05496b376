/**
 * What profile-service tells: teachers and students of a studio.
 * Events carry ids and public facts; health, birth dates and contacts stay in the service.
 */
package com.studiosync.contracts.profile;
