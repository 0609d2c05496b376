/**
 * When a teacher can still be had: her hours within those of the studio, without the lessons that she gives.
 * Anyone may see it of a teacher whose page is public and who takes students; it tells nothing of those whom she teaches.
 */
package com.studiosync.profile.slots;
