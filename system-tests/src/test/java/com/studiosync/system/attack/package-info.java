/**
 * Every operation of every service, tried by everybody who might, with ids of the own and of another studio. What has to
 * come back follows from what the services publish about permissions and rules; {@code Entries} adds what no description
 * tells: whose ids stand in a path, and what an operation makes.
 */
package com.studiosync.system.attack;
