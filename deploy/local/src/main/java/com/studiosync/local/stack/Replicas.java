package com.studiosync.local.stack;

import com.studiosync.local.data.DataDirectory;
import com.studiosync.local.data.Secrets;
import com.studiosync.local.parts.Addresses;
import com.studiosync.local.parts.Service;
import com.studiosync.local.parts.StackListener;
import com.studiosync.local.processes.FileOutput;
import com.studiosync.local.processes.FollowedOutput;
import com.studiosync.local.processes.LogFile;
import com.studiosync.local.processes.ServiceCommand;
import com.studiosync.local.processes.ServiceOutput;
import com.studiosync.local.processes.ServiceProcess;
import com.studiosync.local.processes.ServiceSettings;
import com.studiosync.local.processes.Services;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Makes further processes of services of a stack, on ports of their own. */
record Replicas(
        ServiceCommand command,
        DataDirectory directory,
        Addresses addresses,
        Secrets secrets,
        StackListener listener,
        Clock clock) {

    /** One like the one of the stack. */
    Replica alike(Service service, Map<String, String> told) {
        LogFile log = new LogFile(directory.log(service.module() + "-replica"));
        return make(
                service,
                command.of(service),
                addresses.withFreePortsFor(service),
                told,
                new FollowedOutput(service, log, listener));
    }

    /** One as on a server that the service has for itself. */
    Replica asOnServer(Service service, Map<String, String> told) {
        Addresses own = addresses.withFreePortsFor(service);
        String log = service.module() + "-" + own.ports().of(service.port());
        return make(service, command.asOnServer(service), own, told, new FileOutput(directory.log(log)));
    }

    private Replica make(
            Service service, List<String> launched, Addresses own, Map<String, String> told, ServiceOutput output) {
        Map<String, String> settings = new ServiceSettings(own, secrets, Map.of(service, told)).of(service);
        return new Replica(
                service,
                own,
                new Services(
                        one -> new ServiceProcess(one, launched, settings, command.folder(one), output, listener),
                        own,
                        listener,
                        clock));
    }
}
