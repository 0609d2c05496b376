/** The services as processes: how each is launched, what it is told, where its lines go, and how it ends in every case. */
package com.studiosync.local.processes;
