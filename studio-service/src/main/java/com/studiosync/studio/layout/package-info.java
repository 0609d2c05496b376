/**
 * The studio builder: the layout of a studio as one document, in versions. Whoever changes it has seen the current one.
 * History, templates and the drawing are in packages of their own, which build on this one.
 */
package com.studiosync.studio.layout;
