/**
 * The document of the studio builder: a grid, the rooms on it, and what stands in them.
 * Each record knows its own bounds; what holds between them is in the package rules.
 */
package com.studiosync.studio.layout.plan;
