/**
 * The service that owns studios: what a school says about itself, and the subdomain it lives on.
 * Features depend on each other one way: founding, directory, publicpage and hours on studios, and all of them on subdomains.
 */
package com.studiosync.studio;
