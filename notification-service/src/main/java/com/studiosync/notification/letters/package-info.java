/**
 * What stands in a mail: subject, text and HTML from templates that lie in {@code templates/mail/<language>}.
 * Here alone sealed tokens are opened, and what people typed is made fit for a mail.
 */
package com.studiosync.notification.letters;
