/**
 * How mails name studios and where they lead to: a projection of the studios of studio-service.
 * It holds what any visitor of a studio's host sees, and nothing else.
 */
package com.studiosync.notification.studios;
